package cardwright.app.form;

/// A number of tweets, as fields name it.
enum Count {
  DOWNLOADED("downloaded", "Downloaded"),
  RETWEETS("retweets", "Retweets"),
  SHORT("short", "Short"),
  KEPT("kept", "Kept");

  private final String key;
  private final String label;

  Count(String key, String label) {
    this.key = key;
    this.label = label;
  }

  String key() {
    return key;
  }

  String label() {
    return label;
  }
}
