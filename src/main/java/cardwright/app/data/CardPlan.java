package cardwright.app.data;

import cardwright.deck.ColumnMapping;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// How cards are to be made of a data file.
///
/// @param mapping what the columns give; null for data in the shape that `read` prints
/// @param layout of all cards; null for each record's own, the newest if it has none
/// @param pattern of the file names
/// @param out the folder of the new cards, or the file of all of them
record CardPlan(
    Path data, @Nullable ColumnMapping mapping, @Nullable String layout, String pattern, Path out) {

  /// Where records go that give no card: beside the data, in their form.
  Path rejects() {
    String name = data.getFileName().toString();
    int dot = name.lastIndexOf('.');
    String bare = dot > 0 ? name.substring(0, dot) : name;
    String ending = dot > 0 ? name.substring(dot) : "";
    return data.resolveSibling(bare + "-rejects" + ending);
  }
}
