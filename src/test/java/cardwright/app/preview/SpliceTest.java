package cardwright.app.preview;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.preview.PageBlock;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SpliceTest {

  private static List<PageBlock> blocks(List<Integer> htmls) {
    return htmls.stream().map(html -> new PageBlock("" + html, html * 7, html)).toList();
  }

  @Property
  void madeInTheOldListItGivesTheNew(
      @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 3) Integer> before,
      @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 3) Integer> after) {
    Splice splice = Splice.between(blocks(before), blocks(after));
    List<PageBlock> patched = new ArrayList<>(blocks(before));
    List<PageBlock> place = patched.subList(splice.from(), splice.from() + splice.removed());
    place.clear();
    place.addAll(splice.added());
    assertThat(patched).isEqualTo(blocks(after));
    assertThat(splice.isEmpty()).isEqualTo(before.equals(after));
  }

  @Test
  void aTypedCharacterIsOneBlock() {
    Splice splice = Splice.between(blocks(List.of(1, 2, 3)), blocks(List.of(1, 9, 3)));
    assertThat(splice).isEqualTo(new Splice(1, 1, blocks(List.of(9))));
  }

  @Test
  void blocksThatOnlyMovedToOtherLinesStay() {
    List<PageBlock> lower = List.of(new PageBlock("a", 5, 6));
    assertThat(Splice.between(List.of(new PageBlock("a", 0, 1)), lower).isEmpty()).isTrue();
  }
}
