package cardwright.deck;

import cardwright.text.Messages;
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
      case NoSuchFileException _ -> Messages.of("deck.thereNoSuchFileFolder");
      case AccessDeniedException _ -> Messages.of("deck.accessDeniedCheckPermissions");
      case FileAlreadyExistsException _ -> Messages.of("deck.fileStandsWhereFolderNeeded");
      case NotDirectoryException _ -> Messages.of("deck.notFolder");
      case DirectoryNotEmptyException _ -> Messages.of("deck.folderStandsPlaceMoveAway");
      case FileSystemLoopException _ -> Messages.of("deck.symbolicLinksLeadCircle");
      case CharacterCodingException _ -> Messages.of("deck.notUtfSaveUtf");
      case FileSystemException known when known.getReason() != null -> known.getReason();
      default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    };
  }
}
