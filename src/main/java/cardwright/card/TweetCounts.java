package cardwright.card;

import org.jspecify.annotations.Nullable;

/// How many tweets of a person went into the model. A count that the card does not give, or not as
/// a whole number, is null.
///
/// @param downloaded all that were fetched
/// @param retweets of them, left out
/// @param tooShort of them, left out as too short
/// @param kept what the model was trained on
public record TweetCounts(
    @Nullable Long downloaded,
    @Nullable Long retweets,
    @Nullable Long tooShort,
    @Nullable Long kept) {

  /// Whether downloaded = retweets + short + kept holds; true where a count is missing.
  public boolean balanced() {
    if (downloaded == null || retweets == null || tooShort == null || kept == null) {
      return true;
    }
    return downloaded == retweets + tooShort + kept;
  }
}
