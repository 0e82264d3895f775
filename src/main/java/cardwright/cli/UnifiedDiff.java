package cardwright.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.Patch;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The difference between two texts as `diff -u` and Git print it and `patch -p1` takes it.
///
/// Lines end with LF alone, as for those tools; a CR stays part of its line.
final class UnifiedDiff {

  private static final int CONTEXT = 3;

  private UnifiedDiff() {}

  /// @param path of the file, for the head of the diff
  /// @return lines with their ends; empty if the texts are the same
  static String of(Path path, String before, String after) {
    List<String> old = lines(before);
    Patch<String> patch = DiffUtils.diff(old, lines(after));
    String name = path.toString().replace(File.separatorChar, '/').replaceFirst("^/+", "");
    List<String> diff =
        UnifiedDiffUtils.generateUnifiedDiff(
            label("a/" + name), label("b/" + name), old, patch, CONTEXT);
    return diff.isEmpty() ? "" : String.join("\n", diff) + "\n";
  }

  /// A last line without its end differs from the same line with one, and says so where it is
  /// printed.
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      lines.add(text.substring(from, end));
      from = end + 1;
    }
    if (from < text.length()) {
      lines.add(text.substring(from) + "\n\\ No newline at end of file");
    }
    return lines;
  }

  /// Names with characters that would end them are quoted as Git does; after one with a space
  /// stands a tab, which is where tools stop.
  private static String label(String name) {
    boolean quote = name.chars().anyMatch(c -> c < ' ' || c == '"' || c == '\\' || c == 0x7f);
    if (!quote) {
      return name.indexOf(' ') < 0 ? name : name + "\t";
    }
    StringBuilder out = new StringBuilder("\"");
    for (char c : name.toCharArray()) {
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || c == 0x7f) {
        out.append("\\%03o".formatted((int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
