package cardwright.check;

import cardwright.app.texts_qps;

/// The names of what the Hub knows in the language of [texts_qps].
public final class names_qps extends texts_qps {}
