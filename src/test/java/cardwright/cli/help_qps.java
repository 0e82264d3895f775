package cardwright.cli;

import cardwright.app.texts_qps;

/// The help of the commands in the language of [texts_qps].
public final class help_qps extends texts_qps {}
