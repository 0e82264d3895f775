package cardwright.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// The arguments of this process as they were typed.
///
/// In a locale without UTF-8, as in most containers, Java puts U+FFFD for every byte outside ASCII
/// before `main` sees the arguments; a name with an emoji would be written into a card as that.
/// Linux still has the bytes.
final class NativeArguments {

  private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

  private NativeArguments() {}

  /// The arguments themselves if nothing in them was lost or the bytes are not to be had.
  static String[] of(String... args) {
    boolean lossy = Arrays.stream(args).anyMatch(arg -> arg.indexOf('\uFFFD') >= 0);
    if (!lossy || !Files.isReadable(COMMAND_LINE)) {
      return args;
    }
    try {
      return restore(args, Files.readAllBytes(COMMAND_LINE));
    } catch (IOException e) {
      return args;
    }
  }

  /// @param commandLine the process's own, each argument followed by a NUL byte
  static String[] restore(String[] args, byte[] commandLine) {
    List<String> all = List.of(new String(commandLine, StandardCharsets.UTF_8).split("\0", -1));
    int end = all.size() - 1;
    if (end < args.length) {
      return args;
    }
    String[] typed = all.subList(end - args.length, end).toArray(String[]::new);
    for (int i = 0; i < args.length; i++) {
      if (!ascii(args[i]).equals(ascii(typed[i]))) {
        return args;
      }
    }
    return typed;
  }

  private static String ascii(String text) {
    return text.replaceAll("[^\\x00-\\x7F]+", "");
  }
}
