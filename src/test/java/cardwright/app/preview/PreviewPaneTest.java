package cardwright.app.preview;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.app.Patience;
import cardwright.app.control.FxBackground;
import cardwright.app.picture.RemoteSwitch;
import cardwright.app.picture.WebAccess;
import cardwright.card.CardEngine;
import cardwright.card.Reading;
import cardwright.card.Seeds;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class PreviewPaneTest {

  @Test
  void aPageThatNobodySeesAsksForNoPicture() throws InterruptedException {
    List<Object> asked = new CopyOnWriteArrayList<>();
    WebAccess web =
        new WebAccess(
            (address, loaded) -> asked.add(address),
            address -> {
              asked.add(address);
              return Optional.empty();
            },
            new RemoteSwitch());
    assertThat(web.remote().onProperty().get()).isTrue();
    Reading card = CardEngine.standard().read(Seeds.text(3));
    assertThat(card.text()).contains("![pipeline](https://github.com/");
    ExecutorService work = Executors.newSingleThreadExecutor();
    Patience.fx(
        () -> {
          new PreviewPane(new FxBackground(work), web).rehearse(Path.of("example.md"), card);
          return null;
        });
    work.shutdown();
    assertThat(work.awaitTermination(Patience.SECONDS, TimeUnit.SECONDS)).isTrue();
    // Pictures are loaded by threads of their own, which the page's maker starts.
    assertThat(asked).isEmpty();
  }
}
