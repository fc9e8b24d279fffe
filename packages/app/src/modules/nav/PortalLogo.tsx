import { Link, useSidebarOpenState } from '@backstage/core-components';
import styles from './PortalLogo.module.css';

/** The way home: a mark, and the portal's name where the sidebar has room for it. */
export const PortalLogo = () => {
  const { isOpen } = useSidebarOpenState();

  return (
    <Link
      to="/catalog"
      underline="none"
      className={styles.link}
      aria-label="Portal, home"
    >
      <svg className={styles.mark} viewBox="0 0 24 24" aria-hidden="true">
        <path d="M5 22V10a7 7 0 0 1 14 0v12h-3V10a4 4 0 0 0-8 0v12z" />
        <circle cx="12" cy="15" r="2" />
      </svg>
      {isOpen && <span className={styles.name}>Portal</span>}
    </Link>
  );
};
