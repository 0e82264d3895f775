package cardwright.app.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;
import org.junit.jupiter.api.Test;

class WebAccessTest {

  /// Who asks must not wait for ever.
  @Test
  void withoutWebEveryAddressIsDead() {
    List<Optional<Image>> answers = new ArrayList<>();
    PictureAddress address = new PictureAddress(null, "https://a.example/a.png");
    WebAccess.none().avatars().load(address, answers::add);
    assertThat(answers).containsExactly(Optional.empty());
  }
}
