package cardwright.app.preview;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.preview.HubPage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class WebCardViewTest {

  private final List<String> opened = new ArrayList<>();
  private WebCardView view;

  @Start
  void start(Stage stage) {
    view = new WebCardView(opened::add);
    stage.setScene(new Scene((WebView) view.node(), 600, 500));
    stage.show();
  }

  private void show(String content) {
    fx(
        () -> {
          view.show(HubPage.of("t", content));
          return null;
        });
  }

  private static <T> T fx(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(10_000, work);
  }

  private static void until(Callable<Boolean> condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> fx(condition));
  }

  private Object script(String source) {
    return fx(() -> ((WebView) view.node()).getEngine().executeScript(source));
  }

  @Test
  void showsCharactersOutsideTheBasicPlane() throws TimeoutException {
    String text = "a \uD83E\uDD16 \uD835\uDC9C z";
    show("<p>" + text + "</p>");
    until(() -> view.domText().equals(text));
    assertThat(script("document.querySelector('p').textContent")).isEqualTo(text);
  }

  @Test
  void whatWasShownBeforeThePageWasThereIsNotLost() throws TimeoutException {
    WebCardView late =
        fx(
            () -> {
              WebCardView fresh = new WebCardView(opened::add);
              fresh.show(HubPage.of("t", "<p>first</p><img alt=\"\uD83E\uDD16\">"));
              return fresh;
            });
    assertThat(late.node()).isNotNull();
    until(() -> late.domText().equals("first\uD83E\uDD16"));
  }

  @Test
  void runsNoScriptOfThePage() throws TimeoutException {
    show(
        "<p id=p>before</p><img src=\"data:,\" onerror=\"p.textContent='ran'\">"
            + "<script>p.textContent='ran'</script>"
            + "<button id=b onclick=\"p.textContent='ran'\">x</button>");
    until(() -> view.domText().startsWith("before"));
    script("document.getElementById('b').click()");
    assertThat(fx(view::domText)).startsWith("before");
  }

  @Test
  void handsOutALinkAndStaysWhereItIs(FxRobot robot) throws TimeoutException {
    show("<a href=\"https://a.example/x\" style=\"display:block;height:400px\">go</a>");
    until(() -> view.domText().equals("go"));
    robot.clickOn(view.node());
    until(() -> !opened.isEmpty());
    assertThat(opened).containsExactly("https://a.example/x");
    assertThat(fx(view::domText)).isEqualTo("go");
  }

  @Test
  void keepsTheScrollingWhenThePageChanges() throws TimeoutException {
    String tall = "<div style=\"height:3000px\">%s</div>";
    show(tall.formatted("one"));
    until(() -> view.domText().equals("one"));
    script("window.scrollTo(0, 700)");
    show(tall.formatted("two"));
    until(() -> view.domText().equals("two"));
    assertThat(script("window.pageYOffset")).isEqualTo(700);
  }

  @Test
  void isDrawnLightOnDark() throws TimeoutException {
    show("<p>x</p>");
    until(() -> view.domText().equals("x"));
    fx(
        () -> {
          view.setDark(true);
          return null;
        });
    assertThat(script("getComputedStyle(document.body).backgroundColor"))
        .isEqualTo("rgb(11, 15, 25)");
  }
}
