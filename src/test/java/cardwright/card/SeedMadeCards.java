package cardwright.card;

import java.util.ArrayList;
import java.util.List;

/// Cards by the number, made from the sample cards' values: card `i` is the same in every run and
/// different from every other.
public final class SeedMadeCards {

  private static final CardEngine ENGINE = CardEngine.standard();
  private static final List<CardData> SEEDS = seeds();

  private SeedMadeCards() {}

  private static List<CardData> seeds() {
    List<CardData> seeds = new ArrayList<>();
    for (int i = 0; i < Seeds.NAMES.size(); i++) {
      seeds.add(ENGINE.read(Seeds.text(i)).data());
    }
    return seeds;
  }

  /// What card `i` says.
  public static CardData data(int i) {
    CardData seed = SEEDS.get(i % SEEDS.size());
    List<Person> people = new ArrayList<>();
    List<String> handles = new ArrayList<>();
    for (int k = 0; k < seed.people().size(); k++) {
      people.add(person(seed.people().get(k), 3L * i + k));
      handles.add("user" + String.valueOf(10_000_000 + i).substring(1) + "_" + k);
    }
    return new CardData(
        seed.layout(),
        people,
        handles,
        null,
        seed.kind(),
        seed.thumbnail(),
        seed.links(),
        seed.metadata(),
        seed.fields());
  }

  private static Person person(Person seed, long number) {
    long kept = 1_000 + number % 2_000;
    long retweets = number % 317;
    long tooShort = number % 211;
    TweetCounts tweets = new TweetCounts(retweets + tooShort + kept, retweets, tooShort, kept);
    return new Person(seed.name() + " " + number, seed.avatar(), seed.shown(), tweets);
  }

  /// The text of card `i`; exact in its layout.
  public static String text(int i) {
    try {
      return ENGINE.write(data(i));
    } catch (FieldException e) {
      throw new IllegalStateException(e);
    }
  }

  /// A sample card with text of its own in its middle, so long that it has at least `length` chars.
  public static String longCard(int seed, int length) {
    String card = Seeds.text(seed);
    int middle = card.indexOf("## Training procedure");
    StringBuilder own = new StringBuilder(length);
    for (int n = 1; own.length() + card.length() < length; n++) {
      own.append("### Note ").append(n).append("\n\nThe data of run ").append(n);
      own.append(
          " was looked at by hand; what stood out is told here, for the model and its users.");
      own.append("\n\n- one thing: `value_").append(n).append("`\n- another, **bold**\n\n");
    }
    return card.substring(0, middle) + own + card.substring(middle);
  }
}
