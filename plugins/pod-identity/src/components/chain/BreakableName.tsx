import { Fragment } from 'react';

/** A name that breaks after a slash, where it must break at all. */
export function BreakableName(props: { name: string }) {
  return (
    <>
      {props.name.split('/').map((part, index) => (
        // Parts can be the same, so the position is their key.
        <Fragment key={index}>
          {index > 0 ? (
            <>
              /<wbr />
            </>
          ) : null}
          {part}
        </Fragment>
      ))}
    </>
  );
}
