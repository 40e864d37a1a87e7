/** `--demo` was asked for on a folder with a store that is not a demo hall. Nothing of it has been touched. */
export class NotADemoHall extends Error {
  readonly folder: string;

  constructor(folder: string) {
    super(`There is a store in ${folder} that is not a demo hall.`);
    this.name = 'NotADemoHall';
    this.folder = folder;
  }
}
