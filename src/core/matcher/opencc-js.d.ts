/**
 * The package types its converters but not its single dictionaries, which it exports as `./*`.
 *
 * One dictionary is read here without the package's converter: 29 kB instead of 109 kB, one map instead of a tree of
 * maps, and no phrase rules. Phrase rules would write one character differently in different words, so that a report
 * and an author's phrase would share fewer pieces.
 */
declare module "opencc-js/dict/TSCharacters" {
  /** `traditional simplified|traditional simplified|..`, a character each: `DictLike` of `opencc-js/core`. */
  const pairs: string;
  export default pairs;
}
