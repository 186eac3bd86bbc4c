// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.catalogue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kehoach.corpus.catalogue.InputFiles.InputFile;
import org.kehoach.corpus.catalogue.InputFiles.LeftOut;
import org.kehoach.corpus.outcome.Outcome;
import org.kehoach.corpus.outcome.Outcome.Failed;
import org.kehoach.corpus.read.ArchiveSettings;
import org.kehoach.corpus.read.FilePlace;
import org.kehoach.corpus.read.ZipArchive;
import org.kehoach.corpus.read.ZipMember;

/// Collects the files in a ZIP archive and in the archives inside it.
///
/// A file that is too large or cannot be unpacked is left out by itself; an archive of too many
/// files, or too much in all, as a whole, so that nobody need guess which of its files were read.
final class ArchiveWalk {

  private static final String UNPACK_IT = "Unpack it and give Kehoach the files inside.";

  private final Path file;
  private final String shown;
  private final ArchiveSettings bounds;
  private final List<InputFile> files = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final Set<String> met = new HashSet<>();
  private int members;
  private long unpacked;

  private ArchiveWalk(Path file, String shown, ArchiveSettings bounds) {
    this.file = file;
    this.shown = shown;
    this.bounds = bounds;
  }

  /// The files in `archive`, which lies in `file`.
  static InputFiles over(ZipArchive archive, Path file, String shown, ArchiveSettings bounds) {
    ArchiveWalk walk = new ArchiveWalk(file, shown, bounds);
    walk.archive(archive, "", 1);
    return new InputFiles(walk.files, walk.leftOut);
  }

  static Outcome damaged() {
    return new Failed(
        "The ZIP archive is damaged, cut off, or one part of several.", "Fetch it again, whole.");
  }

  /// @param inside the way to the archive; empty for the outermost one
  /// @param depth archives around its members
  private void archive(ZipArchive archive, String inside, int depth) {
    List<ZipMember> all =
        archive.members().stream().filter(m -> m.kind() != ZipMember.Kind.FOLDER).toList();
    int count = members + archive.members().size();
    long bytes = unpacked + all.stream().mapToLong(ZipMember::size).filter(this::fits).sum();
    if (count > bounds.maxMembers()) {
      String reason = "The ZIP archive holds more than %d files.".formatted(bounds.maxMembers());
      leaveOut(inside, new Failed(reason, UNPACK_IT));
    } else if (bytes > bounds.maxUnpackedBytes()) {
      leaveOut(inside, new Failed(unfolds("ZIP archive", bounds.maxUnpackedBytes()), UNPACK_IT));
    } else if (all.isEmpty()) {
      leaveOut(inside, new Failed("The ZIP archive holds no files.", "Check that it is right."));
    } else {
      members = count;
      unpacked = bytes;
      all.forEach(member -> member(archive, member, inside, depth));
    }
  }

  private void member(ZipArchive archive, ZipMember member, String outer, int depth) {
    String inside = FilePlace.shownIn(outer, member.name());
    Optional<LeftOut> besides = besides(outer, member.name());
    if (besides.isPresent()) {
      besides.filter(out -> met.add(out.shownPath())).ifPresent(leftOut::add);
      return;
    }
    Optional<Outcome> refused = met.add(inside) ? refused(member) : Optional.of(twice());
    if (refused.isPresent()) {
      leaveOut(inside, refused.get());
    } else if (archive.isZip(member)) {
      packed(archive, member, inside, depth);
    } else {
      take(inside);
    }
  }

  /// The outermost folder around the member, or the member itself, that is none of the documents.
  private Optional<LeftOut> besides(String outer, String name) {
    for (int end = 0; end >= 0; ) {
      int start = end;
      end = name.indexOf('/', start + 1);
      String path = end < 0 ? name : name.substring(0, end);
      Optional<Outcome> outcome = BesidesPlans.outcome(path.substring(path.lastIndexOf('/') + 1));
      if (outcome.isPresent()) {
        return Optional.of(new LeftOut(at(FilePlace.shownIn(outer, path)), outcome.get()));
      }
    }
    return Optional.empty();
  }

  private Optional<Outcome> refused(ZipMember member) {
    if (!member.staysInside()) {
      return Optional.of(new Failed("Its name leads to no place in the archive.", UNPACK_IT));
    }
    return switch (member.kind()) {
      case FOLDER -> Optional.empty();
      case LINK ->
          Optional.of(new Outcome.Skipped("This is a link to a file.", "Pack the file itself."));
      case ENCRYPTED ->
          Optional.of(
              new Failed(
                  "The file is protected by a password.",
                  "Unpack the archive with the password and give Kehoach the files inside."));
      case UNKNOWN_PACKING ->
          Optional.of(
              new Failed("The file is packed in a way that Kehoach does not know.", UNPACK_IT));
      case FILE ->
          fits(member.size())
              ? Optional.empty()
              : Optional.of(
                  new Failed(
                      unfolds("file", bounds.maxMemberBytes()),
                      "Split it, or leave its pictures out."));
    };
  }

  private boolean fits(long size) {
    return size <= bounds.maxMemberBytes();
  }

  private static String unfolds(String what, long most) {
    return "The %s unfolds to more than %d MiB.".formatted(what, most >> 20);
  }

  private static Outcome twice() {
    return new Failed(
        "The archive holds another file of this name, which is the one that is read.",
        "Rename one of them.");
  }

  /// A member that is a ZIP archive, or a document that is packed as one.
  private void packed(ZipArchive archive, ZipMember member, String inside, int depth) {
    byte[] content;
    try {
      content = archive.content(member, bounds.maxMemberBytes());
    } catch (IOException e) {
      take(inside); // reading it will tell
      return;
    }
    try (ZipArchive inner = ZipArchive.in(content)) {
      if (inner == null) {
        take(inside);
      } else if (depth < bounds.maxDepth()) {
        archive(inner, inside, depth + 1);
      } else {
        leaveOut(inside, new Failed("The ZIP archive lies in too many others.", UNPACK_IT));
      }
    } catch (IOException e) {
      leaveOut(inside, damaged());
    }
  }

  private void take(String inside) {
    files.add(new InputFile(new FilePlace(file, inside), at(inside)));
  }

  private void leaveOut(String inside, Outcome outcome) {
    leftOut.add(new LeftOut(at(inside), outcome));
  }

  private String at(String inside) {
    return FilePlace.shownIn(shown, inside);
  }
}
