package cardwright.deck;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/// The causes of failed file work in words for people.
public final class Causes {

  private Causes() {}

  /// Why it failed, in words.
  public static String of(IOException e) {
    return switch (e) {
      case NoSuchFileException _ -> "there is no such file or folder";
      case AccessDeniedException _ -> "access is denied; check its permissions";
      case FileAlreadyExistsException _ -> "a file stands where a folder is needed; move it away";
      case NotDirectoryException _ -> "it is not a folder";
      case DirectoryNotEmptyException _ -> "a folder stands in its place; move it away";
      case FileSystemLoopException _ -> "its symbolic links lead in a circle";
      case CharacterCodingException _ -> "it is not UTF-8; save it as UTF-8";
      case FileSystemException known when known.getReason() != null -> known.getReason();
      default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    };
  }
}
