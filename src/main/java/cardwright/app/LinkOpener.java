package cardwright.app;

import cardwright.app.dialog.Dialogs;
import cardwright.app.text.Texts;
import java.util.Locale;
import java.util.function.Consumer;

/// Opens the links of cards in the system's browser, after showing where they lead: a card is from
/// a stranger, and a link's text may say anything.
final class LinkOpener implements Consumer<String> {

  private final Dialogs dialogs;
  private final Consumer<String> browser;
  private final Consumer<String> tell;

  /// @param browser opens an address of the web, or writes a mail
  /// @param tell says why a link was not opened
  LinkOpener(Dialogs dialogs, Consumer<String> browser, Consumer<String> tell) {
    this.dialogs = dialogs;
    this.browser = browser;
    this.tell = tell;
  }

  @Override
  public void accept(String address) {
    String plain = address.strip();
    String scheme = plain.toLowerCase(Locale.ROOT);
    boolean known =
        scheme.startsWith("https://")
            || scheme.startsWith("http://")
            || scheme.startsWith("mailto:");
    if (!known) {
      tell.accept(Texts.of("link.inside", plain));
    } else if (dialogs.confirmLink(plain)) {
      browser.accept(plain);
      tell.accept(Texts.of("link.opened", plain));
    }
  }
}
