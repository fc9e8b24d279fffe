export interface Config {
  demo?: {
    /** Where the template "New service with AWS access" puts new services when no git host is used. */
    publishing?: {
      /** The folder; a relative one counts from the working directory of the backend. Made when it does not exist. */
      folder: string;
    };
  };
}
