// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.corpus.catalogue.InputFiles.InputFile;
import org.kehoach.corpus.catalogue.InputFiles.LeftOut;
import org.kehoach.corpus.outcome.Outcome;
import org.kehoach.corpus.outcome.Outcome.Failed;
import org.kehoach.corpus.outcome.Outcome.Skipped;
import org.kehoach.corpus.read.ArchiveSettings;
import org.kehoach.corpus.read.FilePlace;
import org.kehoach.corpus.read.ReadResult.Read;
import org.kehoach.corpus.read.ReadResult.Unreadable;
import org.kehoach.corpus.read.ReadSettings;
import org.kehoach.corpus.read.Readers;

/// ZIP archives are read like folders, and none of their files is lost without a word.
class ArchivesTest {

  private static final Readers READERS = new Readers(ReadSettings.standard());

  @TempDir Path folder;

  @Test
  void filesInAnArchiveStandAmongOthersUnderItsName() throws IOException {
    write("b.txt", "b".getBytes(StandardCharsets.UTF_8));
    write(
        "a.zip",
        new PackedFiles()
            .with("x.txt", "Kế hoạch")
            .with("2025/", "")
            .with("2025/c.txt", "Chỉ thị"));

    InputFiles found = InputFiles.under(List.of(folder));

    assertThat(shown(found)).containsExactly("a.zip!/2025/c.txt", "a.zip!/x.txt", "b.txt");
    assertThat(found.leftOut()).isEmpty();
    assertThat(text(found.files().getFirst())).contains("Chỉ thị");
  }

  @Test
  void anArchiveIsToldByItsContent() throws IOException {
    write("a.docx", new PackedFiles().with("x.txt", "Kế hoạch"));
    write("b.zip", "Kế hoạch".getBytes(StandardCharsets.UTF_8));

    assertThat(shown(InputFiles.under(List.of(folder)))).containsExactly("a.docx!/x.txt", "b.zip");
  }

  @Test
  void documentsThatArePackedThemselvesAreDocuments() throws IOException {
    write("book.xlsx", workbook());
    write("a.zip", new PackedFiles().with("book.zip", workbook()));

    InputFiles found = InputFiles.under(List.of(folder));

    assertThat(shown(found)).containsExactly("a.zip!/book.zip", "book.xlsx");
    assertThat(found.files())
        .extracting(ArchivesTest::text)
        .allMatch(text -> text.contains("Kế hoạch"));
  }

  @Test
  void aFolderNamedLikeAPartOfWordFilesMakesNoWordFile() throws IOException {
    write("a.zip", new PackedFiles().with("word/document about plans.txt", "Kế hoạch"));

    assertThat(shown(InputFiles.under(List.of(folder))))
        .containsExactly("a.zip!/word/document about plans.txt");
  }

  @Test
  void anArchiveInAnArchiveIsRead() throws IOException {
    byte[] inner = new PackedFiles().with("c.txt", "Kế hoạch").bytes();
    write("a.zip", new PackedFiles().with("dir/b", inner));

    InputFiles found = InputFiles.under(List.of(folder));

    assertThat(shown(found)).containsExactly("a.zip!/dir/b!/c.txt");
    assertThat(text(found.files().getFirst())).contains("Kế hoạch");
  }

  @Test
  void anArchiveThatLiesTooDeepIsToldOnce() throws IOException {
    byte[] inmost = new PackedFiles().with("d.txt", "Kế hoạch").with("e.txt", "b").bytes();
    byte[] inner = new PackedFiles().with("c.zip", inmost).with("c.txt", "Kế hoạch").bytes();
    write("a.zip", new PackedFiles().with("b.zip", inner));

    InputFiles found = InputFiles.under(List.of(folder));

    assertThat(shown(found)).containsExactly("a.zip!/b.zip!/c.txt");
    assertThat(reasons(found))
        .containsExactly(
            Map.entry("a.zip!/b.zip!/c.zip", "The ZIP archive lies in too many others."));
  }

  @Test
  void aPlaceIsFoundAgainByWhatIsShown() throws IOException {
    byte[] inner = new PackedFiles().with("c.txt", "Kế hoạch").bytes();
    write("a.zip", new PackedFiles().with("dir/b.zip", inner).with("odd!/d.txt", "Chỉ thị"));
    write("odd!/e.txt", "Công văn".getBytes(StandardCharsets.UTF_8));

    for (InputFile file : InputFiles.under(List.of(folder)).files()) {
      FilePlace place = FilePlace.shownAs(file.shownPath());
      assertThat(place).isEqualTo(file.place());
      assertThat(READERS.read(place, "a")).isInstanceOf(Read.class);
    }
    assertThat(InputFiles.under(List.of(folder)).files()).hasSize(3);
  }

  @Test
  void aFileThatIsNoLongerInItsArchiveIsMissing() throws IOException {
    Path archive = write("a.zip", new PackedFiles().with("b.txt", "Kế hoạch"));

    assertThat(READERS.read(new FilePlace(archive, "c.txt"), "c.txt"))
        .isEqualTo(new Unreadable("The file does not exist.", "Check the path."));
  }

  @Test
  void whatSystemsLeaveBesideDocumentsIsNotRead() throws IOException {
    write(
        "a.zip",
        new PackedFiles()
            .with("p/x.txt", "Kế hoạch")
            .with("__MACOSX/p/._x.txt", "1")
            .with("__MACOSX/p/._y.txt", "2")
            .with("p/.DS_Store", "3")
            .with("p/Thumbs.db", "4")
            .with("p/~$x.docx", "5"));

    InputFiles found = InputFiles.under(List.of(folder));

    assertThat(shown(found)).containsExactly("a.zip!/p/x.txt");
    assertThat(found.leftOut())
        .extracting(LeftOut::outcome)
        .allMatch(Skipped.class::isInstance, "skipped");
    assertThat(reasons(found).keySet())
        .containsExactly(
            "a.zip!/__MACOSX", "a.zip!/p/.DS_Store", "a.zip!/p/Thumbs.db", "a.zip!/p/~$x.docx");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x.txt", "a/../../x.txt", "/etc/x.txt", "C:/x.txt", "..\\x.txt"})
  void aNameThatLeadsOutIsRefused(String name) throws IOException {
    write("a.zip", new PackedFiles().with(name, "Kế hoạch").with("y.txt", "Kế hoạch"));

    InputFiles found = InputFiles.under(List.of(folder));

    assertThat(shown(found)).containsExactly("a.zip!/y.txt");
    assertThat(reasons(found).values())
        .containsExactly("Its name leads to no place in the archive.");
  }

  @ParameterizedTest
  @CsvSource({"./p/x.txt, p/x.txt", "p//x.txt, p/x.txt", "p\\x.txt, p/x.txt"})
  void oddlyWrittenNamesAreWrittenPlainly(String name, String plain) throws IOException {
    write("a.zip", new PackedFiles().with(name, "Kế hoạch"));

    assertThat(shown(InputFiles.under(List.of(folder)))).containsExactly("a.zip!/" + plain);
  }

  /// Windows writes a letter and its tone mark as two characters.
  @Test
  void namesOfOldEncodingsAreUnderstood() throws IOException {
    String name = "Kế hoạch số 5.txt";
    String split = "Kê\u0301 hoa\u0323ch sô\u0301 5.txt";
    write("utf8.zip", PackedFiles.named("UTF-8").with(name, "Nghị quyết"));
    write("windows.zip", PackedFiles.named("windows-1258").with(split, "Chỉ thị"));
    write("dos.zip", PackedFiles.named("IBM437").with("hôtel àé.txt", "Kế hoạch"));

    InputFiles found = InputFiles.under(List.of(folder));

    assertThat(shown(found))
        .containsExactly("dos.zip!/hôtel àé.txt", "utf8.zip!/" + name, "windows.zip!/" + name);
    assertThat(text(found.files().get(0))).contains("Kế hoạch");
    assertThat(text(found.files().get(2))).contains("Chỉ thị");
  }

  @Test
  void theSecondFileOfOneNameIsTold() throws IOException {
    write("a.zip", new PackedFiles().with("x.txt", "Kế hoạch").with("x.txt", "Chỉ thị"));

    InputFiles found = InputFiles.under(List.of(folder));

    assertThat(found.files())
        .extracting(ArchivesTest::text)
        .singleElement()
        .asString()
        .contains("Kế hoạch");
    assertThat(reasons(found))
        .containsExactly(
            Map.entry(
                "a.zip!/x.txt",
                "The archive holds another file of this name, which is the one that is read."));
  }

  @Test
  void filesUnderAPasswordAreToldByOne() throws IOException {
    write(
        "a.zip",
        PackedFiles.encrypted(new PackedFiles().with("x.txt", "a").with("y.txt", "b").bytes()));

    InputFiles found = InputFiles.under(List.of(folder));

    assertThat(found.files()).isEmpty();
    assertThat(reasons(found))
        .containsEntry("a.zip!/x.txt", "The file is protected by a password.")
        .hasSize(2);
  }

  /// Two methods that Commons Compress does not know or lacks a library for: LZMA, Zstandard.
  @ParameterizedTest
  @ValueSource(ints = {14, 93, 99})
  void otherWaysToPackAreTold(int method) throws IOException {
    byte[] archive = new PackedFiles().with("x.txt", "a").bytes();
    write("a.zip", PackedFiles.packedBy(method, archive));

    assertThat(reasons(InputFiles.under(List.of(folder))))
        .containsExactly(
            Map.entry("a.zip!/x.txt", "The file is packed in a way that Kehoach does not know."));
  }

  @Test
  void aLinkIsNoDocument() throws IOException {
    ZipArchiveEntry link = new ZipArchiveEntry("link.txt");
    link.setUnixMode(UnixStat.LINK_FLAG | 0777);
    write("a.zip", new PackedFiles().with(link, "x.txt".getBytes(StandardCharsets.UTF_8)));

    assertThat(reasons(InputFiles.under(List.of(folder))))
        .containsExactly(Map.entry("a.zip!/link.txt", "This is a link to a file."));
  }

  @Test
  void anArchiveWithoutFilesIsTold() throws IOException {
    write("a.zip", new PackedFiles());
    write("b.zip", new PackedFiles().with("dir/", "").with("dir/dir/", ""));

    assertThat(reasons(InputFiles.under(List.of(folder))))
        .containsEntry("a.zip", "The ZIP archive holds no files.")
        .containsEntry("b.zip", "The ZIP archive holds no files.");
  }

  @Test
  void anArchiveThatIsCutOffOrWithoutDirectoryIsToldOnce() throws IOException {
    byte[] whole = new PackedFiles().with("x.txt", "a").with("y.txt", "b").bytes();
    write("a.zip", Arrays.copyOf(whole, whole.length / 2));
    byte[] damaged = whole.clone();
    int directory = new String(whole, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
    Arrays.fill(damaged, directory, directory + 20, (byte) -1);
    write("b.zip", damaged);
    write("c.zip", new PackedFiles().with("inner.zip", damaged).with("z.txt", "c"));

    InputFiles found = InputFiles.under(List.of(folder));

    String reason = "The ZIP archive is damaged, cut off, or one part of several.";
    assertThat(shown(found)).containsExactly("c.zip!/z.txt");
    assertThat(reasons(found))
        .containsExactly(
            Map.entry("a.zip", reason),
            Map.entry("b.zip", reason),
            Map.entry("c.zip!/inner.zip", reason));
  }

  @Test
  void aDamagedFileDoesNotHarmTheOthers() throws IOException {
    byte[] archive = new PackedFiles().stored("x.txt", "dat 50%").with("y.txt", "Kế hoạch").bytes();
    String changed = new String(archive, StandardCharsets.ISO_8859_1).replace("50%", "60%");
    write("a.zip", changed.getBytes(StandardCharsets.ISO_8859_1));

    List<InputFile> files = InputFiles.under(List.of(folder)).files();

    assertThat(files).hasSize(2);
    assertThat(READERS.read(files.get(0).place(), "x.txt"))
        .isEqualTo(
            new Unreadable(
                "The file is damaged inside its ZIP archive.",
                "Fetch the archive again, or pack it anew."));
    assertThat(text(files.get(1))).contains("Kế hoạch");
  }

  @Test
  void aFileThatUnfoldsToMoreThanItSaysIsDamaged() throws IOException {
    byte[] archive = new PackedFiles().with("x.txt", "a".repeat(1 << 20)).bytes();
    write("a.zip", PackedFiles.claiming(10, archive));

    InputFile file = InputFiles.under(List.of(folder)).files().getFirst();

    assertThat(READERS.read(file.place(), "x.txt"))
        .isInstanceOfSatisfying(
            Unreadable.class, told -> assertThat(told.reason()).contains("damaged inside"));
  }

  @Test
  void boundsHoldForFilesAndForArchives() throws IOException {
    ArchiveSettings tight = new ArchiveSettings(3, 1 << 20, 2 << 20, 2);
    String half = "a".repeat(1 << 19);
    byte[] three = new PackedFiles().with("1", "a").with("2", "b").with("3", "c").bytes();
    write("large.zip", new PackedFiles().with("x.txt", half + half + "a").with("y.txt", "b"));
    write("many.zip", new PackedFiles().with("1", "").with("2", "").with("3", "").with("4", ""));
    write("many-inside.zip", new PackedFiles().with("in.zip", three).with("y.txt", "b"));
    write(
        "much.zip", new PackedFiles().with("1", half + half).with("2", half + half).with("3", "a"));

    InputFiles found = InputFiles.under(List.of(folder), tight);

    assertThat(shown(found)).containsExactly("large.zip!/y.txt", "many-inside.zip!/y.txt");
    assertThat(reasons(found))
        .containsExactly(
            Map.entry("large.zip!/x.txt", "The file unfolds to more than 1 MiB."),
            Map.entry("many-inside.zip!/in.zip", "The ZIP archive holds more than 3 files."),
            Map.entry("many.zip", "The ZIP archive holds more than 3 files."),
            Map.entry("much.zip", "The ZIP archive unfolds to more than 2 MiB."));
    assertThat(found.leftOut()).extracting(LeftOut::outcome).allMatch(Failed.class::isInstance);
  }

  @Test
  void boundsMustAllowSomething() {
    assertThatThrownBy(() -> new ArchiveSettings(0, 1, 1, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ArchiveSettings(1, 1L << 32, 1, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Path write(String name, PackedFiles archive) throws IOException {
    return write(name, archive.bytes());
  }

  private Path write(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, content);
  }

  private static byte[] workbook() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.createSheet().createRow(0).createCell(0).setCellValue("Kế hoạch");
      workbook.write(bytes);
    }
    return bytes.toByteArray();
  }

  private List<String> shown(InputFiles found) {
    return found.files().stream().map(file -> relative(file.shownPath())).toList();
  }

  private String relative(String shownPath) {
    return shownPath.substring(folder.toString().length() + 1);
  }

  private Map<String, String> reasons(InputFiles found) {
    Map<String, String> reasons = new TreeMap<>();
    for (LeftOut out : found.leftOut()) {
      String reason =
          switch (out.outcome()) {
            case Failed(var why, var remedy) -> remedy.endsWith(".") ? why : "no remedy";
            case Skipped(var why, var remedy) -> remedy.endsWith(".") ? why : "no remedy";
            case Outcome.Extracted ignored -> "";
            case Outcome.Partial ignored -> "";
          };
      assertThat(reasons.put(relative(out.shownPath()), reason)).as(out.shownPath()).isNull();
    }
    return reasons;
  }

  private static String text(InputFile file) {
    return READERS.read(file.place(), file.shownPath()).toString();
  }
}
