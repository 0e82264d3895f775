package cardwright.app.form;

import cardwright.app.text.Texts;

/// A number of tweets, as fields name it.
enum Count {
  DOWNLOADED("downloaded"),
  RETWEETS("retweets"),
  SHORT("short"),
  KEPT("kept");

  private final String key;

  Count(String key) {
    this.key = key;
  }

  String key() {
    return key;
  }

  String label() {
    return switch (this) {
      case DOWNLOADED -> Texts.of("counts.downloaded");
      case RETWEETS -> Texts.of("counts.retweets");
      case SHORT -> Texts.of("counts.short");
      case KEPT -> Texts.of("counts.kept");
    };
  }
}
