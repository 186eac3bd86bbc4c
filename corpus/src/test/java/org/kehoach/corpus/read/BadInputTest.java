// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.kehoach.corpus.read.ReadFiles.docx;
import static org.kehoach.corpus.read.ReadFiles.paragraph;
import static org.kehoach.corpus.read.ReadFiles.pdf;
import static org.kehoach.corpus.read.ReadFiles.protectedPdf;
import static org.kehoach.corpus.read.ReadFiles.read;
import static org.kehoach.corpus.read.ReadFiles.reason;
import static org.kehoach.corpus.read.ReadFiles.utf8;
import static org.kehoach.corpus.read.ReadFiles.write;
import static org.kehoach.corpus.read.ReadFiles.zip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.corpus.ocr.OcrLanguage;
import org.kehoach.corpus.read.ReadResult.Read;
import org.kehoach.corpus.read.ReadResult.Unreadable;
import org.kehoach.corpus.read.ReadResult.Unsupported;

/// What is told of files that are broken, disguised, hostile or none of ours.
class BadInputTest {

  @Test
  void anEmptyFileIsUnreadable() {
    assertThat(read(new byte[0])).isInstanceOf(Unreadable.class);
  }

  @Test
  void aMissingFileIsUnreadable() {
    ReadResult result =
        new Readers(ReadSettings.standard()).read(Path.of("no", "such", "plan.txt"), "plan.txt");

    assertThat(result).isEqualTo(new Unreadable("The file does not exist.", "Check the path."));
  }

  @Test
  void randomBytesAreNoPlan() {
    byte[] bytes = new byte[5000];
    new Random(7).nextBytes(bytes);

    assertThat(reason(read(bytes))).contains("neither text nor a document format");
  }

  static Stream<Arguments> archives() throws IOException {
    byte[] text = utf8("Kế hoạch ".repeat(50_000));
    return Stream.of(
        arguments("7z", ascii("7z\u00BC\u00AF'\u001C\u0000\u0004")),
        arguments("RAR", ascii("Rar!\u001A\u0007\u0000")),
        arguments("RAR", ascii("Rar!\u001A\u0007\u0001\u0000")),
        arguments("CAB", ascii("MSCF\u0000\u0000\u0000\u0000")),
        arguments("tar", tar(text)),
        arguments("gzip", compressed(CompressorStreamFactory.GZIP, tar(text))),
        arguments("bzip2", compressed(CompressorStreamFactory.BZIP2, tar(text))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("archives")
  void otherArchivesThanZipAreNamed(String kind, byte[] content) {
    assertThat(read(content))
        .isInstanceOfSatisfying(
            Unsupported.class,
            told -> {
              assertThat(told.reason()).contains(" " + kind + " archive");
              assertThat(told.remedy()).startsWith("Unpack it");
            });
  }

  private static byte[] ascii(String letters) {
    return (letters + "\u00FF".repeat(200)).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] tar(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream archive = new TarArchiveOutputStream(bytes)) {
      TarArchiveEntry entry = new TarArchiveEntry("ke-hoach.txt");
      entry.setSize(content.length);
      archive.putArchiveEntry(entry);
      archive.write(content);
      archive.closeArchiveEntry();
    }
    return bytes.toByteArray();
  }

  private static byte[] compressed(String kind, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out =
        new CompressorStreamFactory().createCompressorOutputStream(kind, bytes)) {
      out.write(content);
    } catch (CompressorException e) {
      throw new IOException(e);
    }
    return bytes.toByteArray();
  }

  @Test
  void aPasswordIsNamedAsTheReason() throws IOException {
    ByteArrayOutputStream word = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
      files.writeFilesystem(word);
    }

    assertThat(reason(read(word.toByteArray()))).isEqualTo("The file is protected by a password.");
    assertThat(reason(read(protectedPdf(page -> write(page, 72, 700, "Ke hoach")))))
        .isEqualTo("The file is protected by a password.");
  }

  @Test
  void aPasswordIsNamedForOtherFormatsToo() throws IOException {
    byte[] odt =
        zip(
            Map.of(
                "mimetype", "application/vnd.oasis.opendocument.text",
                "content.xml", "not to be read",
                "META-INF/manifest.xml",
                    "<m:manifest"
                        + " xmlns:m='m'><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"));
    ByteBuffer header = ByteBuffer.allocate(5000).order(ByteOrder.LITTLE_ENDIAN);
    header.putShort(0, (short) 0xA5EC).putShort(2, (short) 0x00C1);
    header.putShort(10, (short) (ENCRYPTED | OBFUSCATED)).putInt(14, 0x12345678);
    ByteArrayOutputStream doc = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new ByteArrayInputStream(header.array()), "WordDocument");
      files.createDocument(new ByteArrayInputStream(new byte[5000]), "0Table");
      files.writeFilesystem(doc);
    }

    assertThat(reason(read(odt))).isEqualTo("The file is protected by a password.");
    assertThat(reason(read(doc.toByteArray()))).isEqualTo("The file is protected by a password.");
  }

  /// Of the flags at the head of a DOC file.
  private static final int ENCRYPTED = 0x0100;

  private static final int OBFUSCATED = 0x8000;

  @Test
  void filesThatAreCutOffAreNamedAsSuch() throws IOException {
    ByteArrayOutputStream workbook = new ByteArrayOutputStream();
    try (XSSFWorkbook sheets = new XSSFWorkbook()) {
      sheets.createSheet().createRow(0).createCell(0).setCellValue("Kế hoạch");
      sheets.write(workbook);
    }
    byte[] xlsx = workbook.toByteArray();
    ByteArrayOutputStream odt = new ByteArrayOutputStream();
    try (ZipOutputStream parts = new ZipOutputStream(odt)) {
      byte[] type = utf8("application/vnd.oasis.opendocument.text");
      CRC32 checksum = new CRC32();
      checksum.update(type);
      ZipEntry first = new ZipEntry("mimetype");
      first.setMethod(ZipEntry.STORED);
      first.setSize(type.length);
      first.setCrc(checksum.getValue());
      parts.putNextEntry(first);
      parts.write(type);
      parts.putNextEntry(new ZipEntry("content.xml"));
    }

    assertThat(reason(read(Arrays.copyOf(xlsx, xlsx.length - 30))))
        .isEqualTo("The Excel file is cut off or damaged.");
    assertThat(reason(read(Arrays.copyOf(odt.toByteArray(), 100))))
        .isEqualTo("The OpenDocument file is cut off or damaged.");
  }

  @Test
  void theEndingOfANameTellsNothing() throws IOException {
    Readers readers = new Readers(ReadSettings.standard());
    byte[] content = pdf(page -> write(page, 72, 700, "Ke hoach"));

    for (String name : List.of("a.docx", "a.txt", "a.zip", "a")) {
      assertThat(readers.read(content, name))
          .isInstanceOfSatisfying(
              Read.class,
              read -> assertThat(read.text().source().mediaType()).isEqualTo(ContentType.PDF));
    }
  }

  @Test
  void halfAPdfNeverPassesForAWholeOne() throws IOException {
    byte[] whole =
        pdf(page -> write(page, 72, 700, "Trang 1"), page -> write(page, 72, 700, "Trang 2"));
    ReadResult result = read(Arrays.copyOf(whole, whole.length / 2));

    if (result instanceof Read read) {
      assertThat(read.text().problems()).anyMatch(problem -> problem.contains("cut off"));
    } else {
      assertThat(reason(result)).isEqualTo("The PDF file is cut off: its end is missing.");
    }
  }

  @Test
  void aPdfWithoutPagesIsUnreadable() throws IOException {
    assertThat(reason(read(pdf()))).isEqualTo("The PDF file has no pages.");
  }

  @Test
  void aDamagedWordFileIsUnreadable() throws IOException {
    byte[] whole = docx(paragraph("Kế hoạch năm 2025"));

    assertThat(reason(read(Arrays.copyOf(whole, whole.length / 2))))
        .isEqualTo("The Word file is cut off or damaged.");
    assertThat(reason(read(docx("<w:p>")))).isEqualTo("The Word file is cut off or damaged.");
  }

  @Test
  void officeFilesThatAreDamagedAreNamedAsSuch() throws IOException {
    ByteArrayOutputStream doc = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
      files.writeFilesystem(doc);
    }

    assertThat(reason(read(doc.toByteArray()))).isEqualTo("The Word file is cut off or damaged.");
    assertThat(reason(read(zip(Map.of("xl/workbook.xml", "<a/>")))))
        .isEqualTo("The Excel file is cut off or damaged.");
    assertThat(reason(read(zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text")))))
        .isEqualTo("The OpenDocument file is cut off or damaged.");
    assertThat(reason(read(utf8("{\\rtf1\\ansi Ke hoach\\par{\\b nam"))))
        .isEqualTo("The RTF file is cut off or damaged.");
  }

  @Test
  void officeFilesThatUnfoldWithoutEndAreRefused() throws IOException {
    Readers tight = new Readers(new ReadSettings(1 << 20, 1 << 20, 10, Duration.ofSeconds(10)));
    byte[] odt = ReadFiles.odt("", "<text:p>" + "a".repeat(4 << 20) + "</text:p>");

    assertThat(reason(tight.read(odt, "a.odt")))
        .isEqualTo("The OpenDocument file unfolds to more than 1 MiB.");
  }

  /// The letter is changed in the archive's own bytes, which are not compressed here.
  @Test
  void aWordFileWithAChangedLetterIsDamaged() throws IOException {
    String whole = new String(stored(docx(paragraph("dat 50%"))), StandardCharsets.ISO_8859_1);
    String changed = whole.replace("dat 50%", "dat 60%");

    assertThat(reason(read(changed.getBytes(StandardCharsets.ISO_8859_1))))
        .isEqualTo("The Word file is cut off or damaged.");
    assertThat(read(whole.getBytes(StandardCharsets.ISO_8859_1))).isInstanceOf(Read.class);
  }

  private static byte[] stored(byte[] archive) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(archive));
        ZipOutputStream to = new ZipOutputStream(bytes)) {
      to.setLevel(Deflater.NO_COMPRESSION);
      for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
        to.putNextEntry(new ZipEntry(part.getName()));
        from.transferTo(to);
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void aFileThatUnfoldsWithoutEndIsRefused() throws IOException {
    ReadSettings tight = new ReadSettings(1 << 20, 1 << 20, 10, Duration.ofSeconds(10));
    byte[] bomb = docx(paragraph("a".repeat(4 << 20)));

    assertThat(bomb.length).isLessThan(100_000);
    assertThat(reason(new Readers(tight).read(bomb, "a.docx")))
        .isEqualTo("The Word file unfolds to more than 1 MiB.");
  }

  @Test
  void picturesOfAWordFileAreNotUnpacked() throws IOException {
    ReadSettings tight = new ReadSettings(1 << 20, 1 << 20, 10, Duration.ofSeconds(10));
    byte[] content = docx(paragraph("Kế hoạch"), Map.of("picture", "a".repeat(4 << 20)));

    assertThat(new Readers(tight).read(content, "a.docx")).isInstanceOf(Read.class);
  }

  @Test
  void aWordFileWithoutItsListOfPartsIsUnreadable() throws IOException {
    assertThat(reason(read(zip(Map.of("word/document.xml", "<a/>")))))
        .isEqualTo("The Word file is cut off or damaged.");
  }

  @Test
  void wordXmlMayNotDeclareEntities() throws IOException {
    String entity = "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><d>&e;</d>";

    assertThat(reason(read(docx(entity, Map.of(), ReadFiles.TRANSITIONAL))))
        .isEqualTo("The Word file is cut off or damaged.");
  }

  @Test
  void tablesNestedWithoutEndDoNotStopTheRun() {
    String deep =
        "<table><tr><td>".repeat(20_000) + "Kế hoạch" + "</td></tr></table>".repeat(20_000);

    assertThat(read(utf8("<html><body>" + deep))).isNotNull();
  }

  @Test
  void pagesBeyondTheBoundAreReportedAsMissing() throws IOException {
    ReadSettings onePage = new ReadSettings(1 << 20, 1 << 20, 1, Duration.ofSeconds(10));
    byte[] two = pdf(page -> write(page, 72, 700, "Trang 1"), page -> write(page, 72, 700, "2"));

    Read result = (Read) new Readers(onePage).read(two, "a.pdf");

    assertThat(result.text().problems())
        .containsExactly("Only the first 1 of 2 pages were read: split the file.");
  }

  @Test
  void textInAnUnknownEncodingIsNamedAsSuch() {
    byte[] text = "Décision préfectorale du département".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(reason(read(text))).contains("neither Unicode nor an old Vietnamese one");
  }

  @Test
  void lettersOfAFontInAnOrderOfItsOwnAreNotTakenForVietnamese() {
    String text = "Céng hßa x· héi chñ nghÜa ViÖt Nam §éc lËp Tù do H¹nh phóc ".repeat(10);
    StringBuilder reordered = new StringBuilder();
    text.chars().forEach(c -> reordered.append((char) (c > 0x7F ? 0x300 + c : c)));

    assertThat(reason(read(utf8(reordered.toString()))))
        .matches("text unreadable: \\d+ % of syllables are Vietnamese\\.");
  }

  @Test
  void aTextWithLettersMissingIsNotTakenForVietnamese() {
    String whole = "Sở Tài chính bố trí kinh phí cho các trạm cấp nước ở những xã ven biển. ";
    String gaps = "S Tài chnh b trí knh phí cho cc trm cp nưc nhng xã vn bin. ";

    assertThat(read(utf8(whole.repeat(20)))).isInstanceOf(Read.class);
    assertThat(reason(read(utf8(gaps.repeat(20)))))
        .matches("text unreadable: \\d+ % of syllables are Vietnamese\\.");
  }

  @Test
  void codesAndAbbreviationsAreNotHeldAgainstAText() {
    String codes =
        "Sở TT&TT gửi UBND, HĐND và BQL các KCN bản số 12/KH-STTTT để xem xét trước khi trình"
            + " duyệt, qua eOffice. ";

    assertThat(read(utf8(codes.repeat(20)))).isInstanceOf(Read.class);
  }

  @Test
  void aTextWithoutMarksIsNotTakenForVietnamese() {
    String plain = "So Tai chinh bo tri kinh phi cho cac tram cap va nha may o hai xa. ";

    assertThat(reason(read(utf8(plain.repeat(20))))).startsWith("text unreadable: ");
  }

  @Test
  void otherFormatsAreNamedWithAWayOut() {
    assertThat(reason(read(utf8("{\"targets\": []}")))).contains("JSON");
    assertThat(reason(read("GIF89a\1\0\1\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1))))
        .contains("picture");
  }

  @Test
  void aDamagedPictureIsTold() {
    assumeThat(OcrLanguage.ofMachine()).as("no OCR data is installed").isPresent();
    assertThat(reason(read("\u0089PNG\r\n\u001A\n".getBytes(StandardCharsets.ISO_8859_1))))
        .isEqualTo("The picture is damaged.");
  }
}
