package cardwright;

import cardwright.app.texts_qps;

/// The messages of the lower floors in the language of [texts_qps].
public final class messages_qps extends texts_qps {}
