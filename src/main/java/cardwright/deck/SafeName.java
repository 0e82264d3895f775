package cardwright.deck;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/// Makes names of files that stay in their folder and that Windows, macOS and Linux all take, of
/// names that may not be.
///
/// The rule: a char that some system forbids becomes `_`, and so does a blank or dot at the end of
/// a part, a blank at its start, and all of a part that is empty, `.` or `..`; a name that Windows
/// reserves gets a `_` before it. A part of more than 200 bytes is cut, and `~` with eight digits
/// of its checksum takes the rest's place. A path of more than 1,000 bytes keeps its last part.
final class SafeName {

  private static final Pattern RESERVED =
      Pattern.compile(
          "(?:con|prn|aux|nul|conin\\$|conout\\$|(?:com|lpt)[0-9¹²³])(?: *\\..*)?",
          Pattern.CASE_INSENSITIVE);
  private static final int MOST_PART_BYTES = 200;
  private static final int MOST_BYTES = 1_000;

  private SafeName() {}

  /// The name by the rule; the same name if it is fine.
  ///
  /// @param name with `/` between folders
  static String of(String name) {
    List<String> parts = new ArrayList<>();
    for (String part : name.split("/", -1)) {
      parts.add(part(part));
    }
    String safe = String.join("/", parts);
    return bytes(safe) > MOST_BYTES ? parts.getLast() : safe;
  }

  /// Another name for a file whose name some system takes for that of another one.
  static String apart(String name) {
    int dot = name.lastIndexOf('.');
    int end = dot > name.lastIndexOf('/') + 1 ? dot : name.length();
    int slash = name.lastIndexOf('/', end - 1);
    // Of README.md in a folder, the folder has to be another one.
    int at = slash > 0 ? slash : end;
    return name.substring(0, at) + "~" + checksum(name) + name.substring(at);
  }

  private static String part(String part) {
    StringBuilder safe = new StringBuilder(part.length() + 1);
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      boolean half = Character.isSurrogate(c) && !isWhole(part, i);
      boolean forbidden = Character.isISOControl(c) || "<>:\"\\|?*".indexOf(c) >= 0 || half;
      safe.append(forbidden ? '_' : c);
    }
    if (safe.isEmpty() || safe.toString().equals(".") || safe.toString().equals("..")) {
      return "_";
    }
    if (safe.charAt(0) == ' ') {
      safe.setCharAt(0, '_');
    }
    int last = safe.length() - 1;
    if (safe.charAt(last) == ' ' || safe.charAt(last) == '.') {
      safe.setCharAt(last, '_');
    }
    String name = isReserved(safe) ? "_" + safe : safe.toString();
    return bytes(name) > MOST_PART_BYTES ? cut(name) : name;
  }

  /// Whether Windows keeps a name for a device, whatever its ending.
  static boolean isReserved(CharSequence part) {
    return RESERVED.matcher(part).matches();
  }

  private static boolean isWhole(String part, int i) {
    boolean high = Character.isHighSurrogate(part.charAt(i));
    int other = high ? i + 1 : i - 1;
    return other >= 0
        && other < part.length()
        && (high
            ? Character.isLowSurrogate(part.charAt(other))
            : Character.isHighSurrogate(part.charAt(other)));
  }

  private static String cut(String part) {
    int dot = part.lastIndexOf('.');
    String ending = dot > 0 && part.length() - dot <= 10 ? part.substring(dot) : "";
    String rest = "~" + checksum(part) + ending;
    int end = part.length() - ending.length();
    while (bytes(part.substring(0, end)) + bytes(rest) > MOST_PART_BYTES) {
      end = part.offsetByCodePoints(end, -1);
    }
    return part.substring(0, end) + rest;
  }

  private static String checksum(String name) {
    CRC32 checksum = new CRC32();
    checksum.update(name.getBytes(StandardCharsets.UTF_8));
    return "%08x".formatted(checksum.getValue());
  }

  private static int bytes(String name) {
    return name.getBytes(StandardCharsets.UTF_8).length;
  }
}
