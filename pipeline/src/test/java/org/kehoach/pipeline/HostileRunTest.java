// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.pipeline.cli.CommandRun;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A folder that somebody has filled to do harm, with one good plan in it.
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileRunTest {
  private static final String PLAN =
      """
      ỦY BAN NHÂN DÂN TỈNH SƠN LA
      KẾ HOẠCH
      Phát triển hạ tầng số trên địa bàn tỉnh
      I. MỤC TIÊU
      1. Mục tiêu đến năm 2027
      - Tỷ lệ hộ gia đình dùng cáp quang đạt 85%.
      II. TỔ CHỨC THỰC HIỆN
      1. Sở Tài chính
      - Chủ trì, phối hợp với Sở Công Thương bố trí kinh phí hằng năm.
      """;

  /// No plan, and so without records; each other text differs, so that none is a copy of another.
  private static final String NOTE = "Một mẩu giấy không phải là văn bản, số ";

  private static final String LAUGHS =
      "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"%s\"><!ENTITY c \"%s\"><!ENTITY d \"%s\">]>"
          .formatted("&a;".repeat(1000), "&b;".repeat(1000), "&c;".repeat(1000));

  @TempDir Path around;
  private Path plans = Path.of("");
  private final Map<String, String> expected = new LinkedHashMap<>();
  private int notes;

  @BeforeEach
  void fillTheFolder() throws IOException, InterruptedException {
    plans = Files.createDirectory(around.resolve("plans"));
    Files.writeString(plans.resolve("good.txt"), PLAN);
    expected.put("good.txt", "Extracted");
    bombs();
    documents();
    names();
    links();
  }

  private void bombs() throws IOException {
    String million = "a".repeat(1 << 20);
    failed("bomb.zip!/bomb.txt", "bomb.zip", zip(Map.of("bomb.txt", million.repeat(65))));
    failed("bomb.docx", "bomb.docx", zip(Map.of("word/document.xml", million.repeat(65))));
    failed(
        "bomb.odt",
        "bomb.odt",
        zip(
            Map.of(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "content.xml",
                million.repeat(65))));
    failed("bomb.xlsx", "bomb.xlsx", zip(Map.of("xl/workbook.xml", million.repeat(65))));
    byte[] deep = zip(Map.of("a.txt", "a"));
    for (String name : List.of("c.zip", "b.zip")) {
      deep = zipped(Map.of(name, deep));
    }
    failed("nested.zip!/b.zip!/c.zip", "nested.zip", deep);
  }

  private void documents() throws IOException {
    failed("laughs.docx", "laughs.docx", zip(Map.of("word/document.xml", LAUGHS + "<a>&d;</a>")));
    // a web page has no entities of its own: these are letters
    expected.put("laughs.html", "Skipped");
    Files.writeString(plans.resolve("laughs.html"), LAUGHS + "<html><p>" + NOTE + "&d;</p></html>");
    failed("loop.pdf", "loop.pdf", pdf("<</Type/Pages/Kids[2 0 R]/Count 9999999>>"));
    failed(
        "states.pdf",
        "states.pdf",
        pdf(
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>",
            "<</Length 200000>>stream\n" + "q ".repeat(100_000) + "\nendstream"));
    // a picture of 20,000 by 20,000 points, as its head says, and nothing behind it
    byte[] head =
        "\u0089PNG\r\n\32\n\0\0\0\15IHDR\0\0N \0\0N \10\2\0\0\0"
            .getBytes(StandardCharsets.ISO_8859_1);
    expected.put("picture.png", "Failed");
    Files.write(plans.resolve("picture.png"), head);
  }

  private void failed(String shown, String name, byte[] content) throws IOException {
    assertThat(content.length).isLessThan(1 << 20);
    Files.write(plans.resolve(name), content);
    expected.put(shown, "Failed");
  }

  private void names() throws IOException {
    for (String name :
        List.of(
            "Kê\u0301 hoa\u0323ch.txt",
            "line\nbreak.txt",
            "\u001B[31mred\u0007.txt",
            "k".repeat(251) + ".txt",
            "-w.txt")) {
      Files.writeString(plans.resolve(name), note());
      expected.put(name, "Skipped");
    }
    Files.write(
        plans.resolve("names.zip"),
        zip(Map.of("../../out.txt", note(), "n".repeat(300), note(), "a\nb.txt", note())));
    expected.put("names.zip!/../../out.txt", "Failed");
    expected.put("names.zip!/" + "n".repeat(300), "Skipped");
    expected.put("names.zip!/a\nb.txt", "Skipped");
    Files.createDirectory(plans.resolve("folder.pdf"));
    Files.writeString(plans.resolve("folder.pdf/inside.txt"), note());
    expected.put("folder.pdf/inside.txt", "Skipped");
  }

  private String note() {
    return NOTE + notes++;
  }

  private void links() throws IOException, InterruptedException {
    Files.writeString(around.resolve("secret.txt"), PLAN.replace("85%", "99%"));
    link("out.txt", "../secret.txt");
    link("around", "..");
    link("itself", "itself");
    link("gone.txt", "nothing");
    if (Files.isExecutable(Path.of("/usr/bin/mkfifo"))) {
      Path pipe = plans.resolve("pipe.txt");
      assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor()).isZero();
      expected.put("pipe.txt", "Skipped");
    }
  }

  private void link(String name, String target) throws IOException {
    Files.createSymbolicLink(plans.resolve(name), Path.of(target));
    expected.put(name, "Skipped");
  }

  @Test
  void eachFileHasOneLineAndTheGoodPlanItsRecords() throws IOException {
    Path workspace = around.resolve("workspace");
    Path alone = around.resolve("alone");
    CommandRun.of("run", plans.resolve("good.txt"), "-w", alone);
    Files.createDirectory(workspace);
    Map<String, String> before = filesAround();

    CommandRun run = CommandRun.of("run", plans, "-w", workspace);

    assertThat(filesAround()).isEqualTo(before);
    assertThat(run.exitCode()).isEqualTo(3);
    Map<String, String> outcomes = new TreeMap<>();
    List<String> ledger = Files.readAllLines(workspace.resolve("ledger.jsonl"));
    for (String line : ledger) {
      JsonNode entry = JsonMapper.builder().build().readTree(line);
      String shown = entry.path("path").asString().substring(plans.toString().length() + 1);
      outcomes.put(shown, entry.path("outcome").asString());
    }
    assertThat(outcomes).isEqualTo(new TreeMap<>(expected));
    assertThat(ledger).hasSize(expected.size());

    assertThat(run.err().lines()).hasSize(expected.size());
    assertThat(run.err().lines()).allMatch(line -> line.matches("\\[\\d+/\\d+] \\P{Cntrl}+"));
    assertThat(run.err()).contains("line\\nbreak.txt: skipped.", "\\u001B[31mred\\u0007.txt");
    assertThat(run.out()).doesNotContain("\u001B");
    for (String file : List.of("documents", "targets", "obligations", "citations")) {
      assertThat(workspace.resolve(file + ".jsonl"))
          .hasSameTextualContentAs(alone.resolve(file + ".jsonl"));
    }
  }

  /// All files and links but those in the workspace, with size and time.
  private Map<String, String> filesAround() throws IOException {
    try (Stream<Path> all = Files.walk(around)) {
      return all.filter(path -> !path.startsWith(around.resolve("workspace")))
          .filter(path -> !path.equals(around))
          .collect(Collectors.toMap(Path::toString, HostileRunTest::state));
    }
  }

  private static String state(Path file) {
    try {
      return Files.readAttributes(
              file, "size,lastModifiedTime", java.nio.file.LinkOption.NOFOLLOW_LINKS)
          .toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] zip(Map<String, String> members) throws IOException {
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    members.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return zipped(bytes);
  }

  private static byte[] zipped(Map<String, byte[]> members) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        zip.putNextEntry(new ZipEntry(member.getKey()));
        zip.write(member.getValue());
      }
    }
    return bytes.toByteArray();
  }

  /// A PDF without the table of its parts, which readers find by themselves.
  private static byte[] pdf(String... objects) {
    StringBuilder file =
        new StringBuilder("%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n");
    for (int i = 0; i < objects.length; i++) {
      file.append("%d 0 obj\n".formatted(i + 2)).append(objects[i]).append("\nendobj\n");
    }
    file.append(
        "trailer<</Size %d/Root 1 0 R>>\nstartxref\n9\n%%%%EOF\n".formatted(objects.length + 2));
    return file.toString().getBytes(StandardCharsets.US_ASCII);
  }
}
