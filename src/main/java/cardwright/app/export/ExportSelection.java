package cardwright.app.export;

import cardwright.app.session.DeckEntry;
import cardwright.app.session.Workspace;
import java.util.ArrayList;
import java.util.List;

/// Which cards an export is about.
public final class ExportSelection {

  private ExportSelection() {}

  /// The chosen cards, the shown one first.
  public static List<ExportedCard> of(Workspace workspace, List<DeckEntry> chosen) {
    List<DeckEntry> entries = new ArrayList<>(chosen);
    workspace
        .selected()
        .ifPresent(
            shown -> {
              entries.remove(shown);
              entries.addFirst(shown);
            });
    return entries.stream()
        .map(entry -> new ExportedCard(entry.path(), workspace.reading(entry)))
        .toList();
  }
}
