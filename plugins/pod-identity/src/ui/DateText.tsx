/** A day in the reader's own format, with the exact moment behind it. */
export function DateText(props: { at: string }) {
  const date = new Date(props.at);
  if (Number.isNaN(date.getTime())) {
    return <>{props.at}</>;
  }
  return (
    <time dateTime={props.at} title={props.at}>
      {date.toLocaleDateString(undefined, { dateStyle: 'medium' })}
    </time>
  );
}
