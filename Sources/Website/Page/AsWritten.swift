import Markup

/// On an element that holds people's own words: they have a direction of their own, and a browser that translates the
/// page leaves them as they are.
let asWritten: HTML = " dir=\"auto\" translate=\"no\""

/// On a code or an address, which is no word of any language.
let asTyped: HTML = " translate=\"no\""
