package cardwright.app.preview;

import cardwright.app.text.Texts;
import cardwright.preview.HubPage;
import java.util.function.Consumer;
import javafx.concurrent.Worker;
import javafx.scene.Node;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;
import netscape.javascript.JSObject;
import org.w3c.dom.Element;
import org.w3c.dom.events.Event;
import org.w3c.dom.events.EventTarget;

/// A card's page in a WebView. Scripts of the page are off; a link is handed out, never followed
/// here.
///
/// The page is loaded once and empty, and its content is put in through the DOM: WebEngine's
/// `loadContent` mangles characters above U+FFFF, and a reload would lose the scrolling.
public final class WebCardView implements PreviewView {

  private final WebView view = new WebView();
  private final WebEngine engine = view.getEngine();
  private final Consumer<String> openLink;
  private HubPage page = HubPage.EMPTY;
  private boolean dark;
  private boolean ready;

  /// @param openLink takes the address of a link that was clicked
  public WebCardView(Consumer<String> openLink) {
    this.openLink = openLink;
    view.setId("preview");
    view.setAccessibleText(Texts.of("preview.name"));
    view.setContextMenuEnabled(false);
    view.setMinSize(0, 0);
    engine.setJavaScriptEnabled(false);
    engine.getLoadWorker().stateProperty().addListener((property, before, now) -> onLoaded(now));
    engine.loadContent(HubPage.EMPTY.html(false));
  }

  private void onLoaded(Worker.State state) {
    if (state == Worker.State.SUCCEEDED) {
      ready = true;
      ((EventTarget) engine.getDocument()).addEventListener("click", this::onClick, true);
      setDark(dark);
      show(page);
    }
  }

  @Override
  public Node node() {
    return view;
  }

  @Override
  public void show(HubPage page) {
    this.page = page;
    if (ready) {
      JSObject card = (JSObject) engine.executeScript("document.getElementById('card')");
      card.setMember("innerHTML", page.content());
    }
  }

  @Override
  public void setDark(boolean dark) {
    this.dark = dark;
    if (ready) {
      Element root = engine.getDocument().getDocumentElement();
      root.setAttribute("data-theme", dark ? "dark" : "light");
    }
  }

  @Override
  public String domText() {
    return ready ? DomText.of(engine.getDocument().getElementById("card")) : "";
  }

  private void onClick(Event event) {
    org.w3c.dom.Node node = event.getTarget() instanceof org.w3c.dom.Node n ? n : null;
    while (node != null && !"a".equalsIgnoreCase(node.getNodeName())) {
      node = node.getParentNode();
    }
    if (node instanceof Element link && !link.getAttribute("href").startsWith("#")) {
      event.preventDefault();
      openLink.accept(link.getAttribute("href"));
    }
  }
}
