package cardwright.deck;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// One flush of the whole file system that a folder is on: `syncfs` of Linux, which Java has no
/// method for. Much faster than a flush per file where there are many.
final class SystemFlush {

  private static final @Nullable MethodHandle OPEN =
      find(
          "open",
          FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT),
          Linker.Option.firstVariadicArg(2));
  private static final @Nullable MethodHandle CLOSE = find("close", ofInt());
  private static final @Nullable MethodHandle SYNCFS = find("syncfs", ofInt());

  private SystemFlush() {}

  private static FunctionDescriptor ofInt() {
    return FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
  }

  private static @Nullable MethodHandle find(
      String name, FunctionDescriptor descriptor, Linker.Option... options) {
    Linker linker = Linker.nativeLinker();
    SymbolLookup symbols = linker.defaultLookup();
    return symbols
        .find(name)
        .map(at -> linker.downcallHandle(at, descriptor, options))
        .orElse(null);
  }

  /// Waits until everything on the file system of a folder is on the disk.
  ///
  /// @return false if this system has no such flush or it failed: each file has to be flushed
  static boolean of(Path folder) {
    if (OPEN == null || CLOSE == null || SYNCFS == null) {
      return false;
    }
    try (Arena arena = Arena.ofConfined()) {
      int file = (int) OPEN.invokeExact(arena.allocateFrom(folder.toString()), 0);
      if (file < 0) {
        return false;
      }
      int failed = (int) SYNCFS.invokeExact(file);
      int closed = (int) CLOSE.invokeExact(file);
      return failed == 0 && closed == 0;
    } catch (Throwable e) {
      // A method handle may throw anything; whatever it is, files can be flushed one by one.
      return false;
    }
  }
}
