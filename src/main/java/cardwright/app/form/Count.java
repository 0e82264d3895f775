package cardwright.app.form;

import cardwright.app.text.Texts;
import cardwright.card.TweetCounts;
import org.jspecify.annotations.Nullable;

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

  /// The value of this count with which the others add up; negative if there is none.
  long balanced(TweetCounts counts) {
    long downloaded = of(counts.downloaded());
    long retweets = of(counts.retweets());
    long tooShort = of(counts.tooShort());
    long kept = of(counts.kept());
    return switch (this) {
      case DOWNLOADED -> retweets + tooShort + kept;
      case RETWEETS -> downloaded - tooShort - kept;
      case SHORT -> downloaded - retweets - kept;
      case KEPT -> downloaded - retweets - tooShort;
    };
  }

  private static long of(@Nullable Long count) {
    return count == null ? 0 : count;
  }
}
