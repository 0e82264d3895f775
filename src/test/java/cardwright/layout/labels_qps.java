package cardwright.layout;

import cardwright.app.texts_qps;

/// The labels of fields in the language of [texts_qps].
public final class labels_qps extends texts_qps {}
