// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Writes documents in the formats of word processors, where LibreOffice is installed.
public final class LibreOffice {

  private static final Map<String, String> FILTERS =
      Map.of(
          "doc", "doc:MS Word 97",
          "docx", "docx:MS Word 2007 XML",
          "odt", "odt:writer8",
          "pdf", "pdf:writer_pdf_Export",
          "rtf", "rtf:Rich Text Format",
          "txt", "txt:Text (encoded):UTF8");

  private LibreOffice() {}

  public static boolean isInstalled() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder).resolve("soffice")));
  }

  /// `document` in another format, beside it; a web page is taken for a text.
  public static Path write(Path document, String ending) throws IOException, InterruptedException {
    return write(List.of(document), ending).getFirst();
  }

  /// As [#write(Path, String)], for several documents of one folder and format, in one go.
  static List<Path> write(List<Path> documents, String ending)
      throws IOException, InterruptedException {
    Path folder = documents.getFirst().toAbsolutePath().getParent();
    boolean pages = documents.getFirst().toString().endsWith(".html");
    List<String> command =
        new ArrayList<>(
            List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("libreoffice").toUri(),
                "--headless",
                pages ? "--infilter=HTML (StarWriter)" : "--nologo",
                "--convert-to",
                FILTERS.get(ending),
                "--outdir",
                folder.toString()));
    documents.forEach(document -> command.add(document.toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("libreoffice.log").toFile())
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("soffice took too long").isTrue();
    List<Path> written =
        documents.stream()
            .map(document -> document.getFileName().toString())
            .map(name -> folder.resolve(name.replaceAll("\\.[a-z]+$", "." + ending)))
            .toList();
    assertThat(written).as("soffice wrote nothing").allMatch(Files::exists);
    return written;
  }
}
