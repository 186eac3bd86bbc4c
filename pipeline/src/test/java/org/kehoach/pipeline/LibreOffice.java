// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Writes documents in the formats of word processors, where LibreOffice is installed.
final class LibreOffice {

  private static final Map<String, String> FILTERS =
      Map.of(
          "doc", "doc:MS Word 97",
          "docx", "docx:MS Word 2007 XML",
          "odt", "odt:writer8",
          "rtf", "rtf:Rich Text Format",
          "txt", "txt:Text (encoded):UTF8");

  private LibreOffice() {}

  static boolean isInstalled() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder).resolve("soffice")));
  }

  /// `document` in another format, beside it; a web page is taken for a text.
  static Path write(Path document, String ending) throws IOException, InterruptedException {
    Path folder = document.toAbsolutePath().getParent();
    String name = document.getFileName().toString();
    String page = name.endsWith(".html") ? "--infilter=HTML (StarWriter)" : "--nologo";
    Process process =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("libreoffice").toUri(),
                "--headless",
                page,
                "--convert-to",
                FILTERS.get(ending),
                "--outdir",
                folder.toString(),
                document.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("libreoffice.log").toFile())
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("soffice took too long").isTrue();
    Path written = folder.resolve(name.replaceAll("\\.[a-z]+$", "." + ending));
    assertThat(written).as("soffice wrote nothing").exists();
    return written;
  }
}
