/** Legal forms that a company's name may end with and that do not count when it is looked up or searched for. */
const companyForms = /[,\s]+(?:as|a[/ ]s|asa|sf|ab|ltd|limited|inc|gmbh|plc|oy|oyj|sa|kf|iks|ba|ans|da)\.?$/;

/** Returns a folded name without a trailing company form; the same name when it has none. */
export function withoutCompanyForm(folded: string): string {
  return folded.replace(companyForms, '');
}
