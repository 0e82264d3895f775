package cardwright.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PairingTest {

  @Example
  void namesFindTheHandlesTheyAreLike() {
    CardData card = CardEngine.standard().read(Seeds.text(3)).data();
    List<String> names = card.people().stream().map(Person::name).toList();
    assertThat(card.handles()).containsExactly("balcobops", "liyrex_irl", "waitforgot");
    assertThat(Pairing.propose(names, card.handles())).containsExactly(2, 0, 1);
    assertThat(Pairing.propose(List.of("Zoë Möller", "Ann"), List.of("ann_b", "zoe_moller")))
        .containsExactly(1, 0);
  }

  @Example
  void whatIsLikeNothingIsLeftOpenUnlessOneOfEachIsLeft() {
    assertThat(Pairing.propose(List.of("🤖", "Ann"), List.of("ann", "xyz"))).containsExactly(1, 0);
    assertThat(Pairing.propose(List.of("🤖", "❤"), List.of("ann", "xyz"))).containsExactly(-1, -1);
    assertThat(Pairing.propose(List.of("Q"), List.of("ann"))).containsExactly(0);
    assertThat(Pairing.propose(List.of(), List.of("ann"))).isEmpty();
  }

  @Property
  void noHandleIsGivenTwice(
      @ForAll("names") List<String> names, @ForAll("handles") List<String> handles) {
    List<Integer> found = Pairing.propose(names, handles);
    assertThat(found).hasSameSizeAs(names).allMatch(k -> k >= -1 && k < handles.size());
    assertThat(found.stream().filter(k -> k >= 0).toList()).doesNotHaveDuplicates();
  }

  @Provide
  net.jqwik.api.Arbitrary<List<String>> names() {
    return Hostile.names().list().ofMaxSize(3);
  }

  @Provide
  net.jqwik.api.Arbitrary<List<String>> handles() {
    return Hostile.handles().list().ofMaxSize(3);
  }
}
