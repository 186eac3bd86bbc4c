// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import org.kehoach.corpus.document.Source;
import org.kehoach.corpus.ocr.TextRecogniser;
import org.kehoach.corpus.read.ReadResult.Read;
import org.kehoach.corpus.read.ReadResult.Unreadable;

/// Reads a file of any format: the one list of readers, and what they have in common. Safe for use
/// by many threads.
public final class Readers {

  private static final String UNKNOWN_TYPE = "application/octet-stream";
  private static final String GET_IT_AGAIN = "Fetch or export the file again.";

  private final ReadSettings settings;
  private final ReadListener listener;
  private final List<DocumentReader> readers;
  private final UnreadFormats unread = new UnreadFormats();

  /// Readers that recognise the text of scans where this machine has what it takes.
  public Readers(ReadSettings settings) {
    this(settings, ReadListener.silent());
  }

  /// As [#Readers(ReadSettings)].
  ///
  /// @param listener hears of every file that is read
  public Readers(ReadSettings settings, ReadListener listener) {
    this(settings, TextRecogniser.ofMachine(), listener);
  }

  /// @param recogniser none to leave scans unread
  public Readers(ReadSettings settings, Optional<TextRecogniser> recogniser) {
    this(settings, recogniser, ReadListener.silent());
  }

  private Readers(
      ReadSettings settings, Optional<TextRecogniser> recogniser, ReadListener listener) {
    ReadTools tools = new ReadTools(settings, recogniser, listener);
    this.settings = settings;
    this.listener = listener;
    this.readers =
        List.of(
            new TextReader(),
            new MarkdownReader(),
            new HtmlReader(),
            new MhtmlReader(),
            new DocxReader(settings),
            new DocReader(),
            new XlsxReader(settings),
            new XlsReader(),
            new RtfReader(),
            new OdtReader(settings),
            new PdfReader(tools),
            new PictureReader(tools));
  }

  /// Reads a file of the disk, as [#read(FilePlace, String)] does.
  public ReadResult read(Path file, String shownPath) {
    return read(FilePlace.onDisk(file), shownPath);
  }

  /// Reads a file. Never throws for what the file holds: what is wrong with it is in the result.
  ///
  /// @param shownPath the file's name as the user gave it, for [Source#path()]
  public ReadResult read(FilePlace place, String shownPath) {
    try {
      return read(place.content(settings.maxBytes()), shownPath);
    } catch (NoSuchFileException e) {
      return new Unreadable("The file does not exist.", "Check the path.");
    } catch (AccessDeniedException e) {
      return new Unreadable("The file may not be opened.", "Give yourself leave to read it.");
    } catch (FileChangedException e) {
      return new Unreadable(
          "The file changed while it was read.", "Run again when nothing writes to it any more.");
    } catch (ZipException e) {
      return new Unreadable(
          "The file is damaged inside its ZIP archive.",
          "Fetch the archive again, or pack it anew.");
    } catch (IOException e) {
      return new Unreadable(
          "The file could not be read from the disk.",
          "Check that it is a file and the disk is well.");
    }
  }

  /// Reads a file from its bytes, as [#read(FilePlace, String)] does.
  public ReadResult read(byte[] content, String shownPath) {
    if (content.length == 0) {
      return new Unreadable("The file is empty.", GET_IT_AGAIN);
    }
    if (content.length > settings.maxBytes()) {
      return new Unreadable(
          "The file is larger than %d MiB.".formatted(settings.maxBytes() >> 20),
          "Split it, or leave its pictures out.");
    }
    return TimedReading.of(most(content), () -> guarded(content, shownPath));
  }

  /// The time for a file that may hold scans is longer.
  private Duration most(byte[] content) {
    boolean pictures = PdfReader.begins(content) || PictureReader.begins(content);
    return pictures ? settings.allTime() : settings.maxTime();
  }

  /// What the libraries throw at broken files becomes a sentence.
  private ReadResult guarded(byte[] content, String shownPath) {
    try {
      return judged(byContent(content, shownPath));
    } catch (IOException e) {
      return e.getCause() instanceof TooLargeException large
          ? tooLarge(large)
          : new Unreadable(String.valueOf(e.getMessage()), GET_IT_AGAIN);
    } catch (TooLargeException e) {
      return tooLarge(e);
    } catch (StackOverflowError | OutOfMemoryError e) {
      return new Unreadable(
          "The file's content is too deeply nested or too large to be read.",
          "Export it anew from the program that wrote it.");
    } catch (RuntimeException e) {
      return new Unreadable("The file's content is broken.", GET_IT_AGAIN);
    }
  }

  private static Unreadable tooLarge(TooLargeException e) {
    return new Unreadable(
        String.valueOf(e.getMessage()), "Leave out what is no plan, or split the file.");
  }

  private ReadResult byContent(byte[] content, String shownPath) throws IOException {
    String sha256 = Source.fingerprint(content);
    Optional<ReadResult> instead =
        listener.opened(new Source(shownPath, sha256, UNKNOWN_TYPE, content.length, 0));
    if (instead.isPresent()) {
      return instead.get();
    }
    String type = ContentType.of(content);
    Source source = new Source(shownPath, sha256, type, content.length, 0);
    for (DocumentReader reader : readers) {
      if (reader.reads(type)) {
        return reader.read(source, content);
      }
    }
    return unread.of(type);
  }

  private ReadResult judged(ReadResult result) {
    return result instanceof Read read ? Legibility.judge(read) : result;
  }
}
