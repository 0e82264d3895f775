package cardwright.app.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SwitchedPicturesTest {

  private final List<String> asked = new ArrayList<>();
  private final RemoteSwitch remote = new RemoteSwitch();
  private final Pictures pictures =
      new SwitchedPictures(
          (address, loaded) -> asked.add(address.text().replace("https://a.example/", "")), remote);

  private static PictureAddress of(String name) {
    return new PictureAddress(null, "https://a.example/" + name);
  }

  @Test
  void asksOnlyWhileItIsOn() {
    pictures.load(of("a"), image -> {});
    remote.onProperty().set(false);
    pictures.load(of("b"), image -> {});
    assertThat(asked).containsExactly("a");
    assertThat(remote.getAsBoolean()).isFalse();
    remote.onProperty().set(true);
    assertThat(asked).containsExactly("a", "b");
    pictures.load(of("c"), image -> {});
    assertThat(asked).containsExactly("a", "b", "c");
  }
}
