package cardwright.app.form;

import cardwright.app.text.Texts;
import cardwright.card.TweetCounts;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whether a person's counts add up: downloaded = retweets + short + kept.
///
/// @param right whether they do
/// @param message for people
record SumCheck(boolean right, String message) {

  /// The check of some counts; empty where one is missing.
  static Optional<SumCheck> of(@Nullable TweetCounts counts) {
    if (counts == null
        || counts.downloaded() == null
        || counts.retweets() == null
        || counts.tooShort() == null
        || counts.kept() == null) {
      return Optional.empty();
    }
    long sum = counts.retweets() + counts.tooShort() + counts.kept();
    long over = counts.downloaded() - sum;
    if (counts.balanced()) {
      return Optional.of(new SumCheck(true, Texts.of("sum.right")));
    }
    return Optional.of(
        new SumCheck(false, Texts.of(over > 0 ? "sum.missing" : "sum.tooMany", Math.abs(over))));
  }
}
