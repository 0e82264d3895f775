package cardwright.app.preview;

import cardwright.preview.HubPage;
import java.util.Map;

/// A page ready to be shown.
///
/// @param page with `picture:` and a number in place of each picture's address
/// @param pictures the `data:` address of each number
public record ShownPage(HubPage page, Map<Integer, String> pictures) {

  /// Nothing.
  public static final ShownPage EMPTY = new ShownPage(HubPage.EMPTY, Map.of());

  /// Keeps a copy of the pictures.
  public ShownPage {
    pictures = Map.copyOf(pictures);
  }
}
