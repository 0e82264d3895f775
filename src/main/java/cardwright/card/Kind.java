package cardwright.card;

/// What a huggingtweets card calls its model.
public enum Kind {
  /// Made from one person's tweets.
  BOT,
  /// Made from the tweets of two or three people.
  CYBORG;

  /// The kind for a number of people, as the family's generator chose it.
  public static Kind of(int people) {
    return people > 1 ? CYBORG : BOT;
  }
}
