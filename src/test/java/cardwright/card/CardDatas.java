package cardwright.card;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// Generators of what cards say.
public final class CardDatas {

  private CardDatas() {}

  /// Cards of one to three people in the newest layout, of one person in the others.
  public static Arbitrary<CardData> any() {
    return Arbitraries.of(ENGINE_LAYOUTS).flatMap(CardDatas::card);
  }

  private static final List<String> ENGINE_LAYOUTS = CardEngine.standard().layoutNames();

  private static Arbitrary<CardData> card(String layout) {
    int most = layout.equals(ENGINE_LAYOUTS.getLast()) ? 3 : 1;
    Arbitrary<List<Person>> people = people().list().ofMinSize(1).ofMaxSize(most);
    Arbitrary<List<String>> handles =
        Hostile.handles()
            .list()
            .ofMinSize(1)
            .ofMaxSize(3)
            .map(list -> list.stream().distinct().sorted().toList());
    Arbitrary<Links> links =
        Combinators.combine(Hostile.addresses(), Hostile.addresses(), Hostile.addresses())
            .as(Links::new);
    return Combinators.combine(people, handles, links)
        .as(
            (persons, accounts, addresses) ->
                new CardData(
                    layout, persons, accounts, null, null, null, addresses, Map.of(), Map.of()));
  }

  private static Arbitrary<Person> people() {
    Arbitrary<Long> count = Arbitraries.longs().between(0, 1_000_000);
    Arbitrary<TweetCounts> tweets =
        Combinators.combine(count, count, count, count).as(TweetCounts::new);
    return Combinators.combine(Hostile.names(), Hostile.addresses(), tweets)
        .as((name, avatar, counts) -> new Person(name, avatar, true, counts));
  }
}
