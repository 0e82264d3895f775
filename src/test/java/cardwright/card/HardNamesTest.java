package cardwright.card;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.text.FieldPath;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Names that a reader of HTML or Markdown could take for something else. Each once could not be
/// set, or not be read back.
class HardNamesTest {

  private static final CardEngine ENGINE = CardEngine.standard();

  /// Only an ASCII letter after `<` starts a tag.
  @ParameterizedTest
  @ValueSource(strings = {"<ðŸ¤–|</div>", "<ש", "<é>", "<é>x</é>"})
  void canBeSetInEveryCard(String name) throws FieldException {
    for (int seed = 0; seed < 5; seed++) {
      readsBack(Seeds.text(seed), name);
      for (Mangling mangling : Set.of(Mangling.BOLD_NAME, Mangling.NO_INDENT)) {
        readsBack(mangling.apply(Seeds.text(seed)), name);
      }
    }
  }

  private static void readsBack(String card, String name) throws FieldException {
    Reading before = ENGINE.read(card);
    for (int i = 0; i < before.data().people().size(); i++) {
      FieldPath path = FieldPath.parse("people[" + i + "].name");
      Reading after = ENGINE.read(ENGINE.set(before, path, name).apply(card));
      List<String> names = after.data().people().stream().map(Person::name).toList();
      assertThat(names).hasSameSizeAs(before.data().people());
      assertThat(names.get(i)).isEqualTo(name);
    }
  }
}
