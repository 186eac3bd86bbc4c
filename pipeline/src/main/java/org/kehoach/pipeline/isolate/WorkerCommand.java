// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.isolate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What starts a worker: the Java and the class path of this process.
///
/// @param java the program
/// @param main the class that serves, by [WorkerMain#serve]
public record WorkerCommand(String java, String main) {

  /// Standard output of the worker becomes what is read as its answers, but under the number 3, so
  /// that nothing that prints can mix with them; no worker leaves a core dump.
  private static final String SHELL = "ulimit -c 0; exec \"$@\" 3>&1 1>&2";

  /// Set by the launcher: the file in which the JVM finds its classes ready.
  private static final String CACHE = "kehoach.cache";

  /// Each worker compiles the program anew; what the second compiler costs pays back only after
  /// more documents than a worker has.
  private static final String QUICK_COMPILER = "-XX:TieredStopAtLevel=1";

  private static final List<String> HANDED_ON =
      List.of("kehoach.log", "java.util.logging.config.file");

  /// The worker as Kehoach ships it.
  public static WorkerCommand standard() {
    return new WorkerCommand(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        WorkerMain.class.getName());
  }

  /// The words of the command.
  ///
  /// @param scratch the folder for the worker's temporary files, and for what a dying JVM notes
  List<String> words(WorkerLimits limits, Path scratch) {
    List<String> words = new ArrayList<>(List.of("/bin/sh", "-c", SHELL, "kehoach-worker", java));
    String cache = System.getProperty(CACHE, "");
    words.add(
        Files.exists(Path.of(cache)) && !cache.isEmpty()
            ? "-XX:AOTCache=" + cache
            : "-Xshare:auto");
    words.add("-Xmx" + limits.heap());
    words.addAll(
        List.of(
            QUICK_COMPILER,
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+DisplayVMOutputToStderr",
            "-XX:-UsePerfData",
            "-XX:ErrorFile=" + scratch.resolve("jvm-error-%p.log"),
            "--enable-native-access=ALL-UNNAMED",
            "-Xlog:disable",
            "-Xlog:all=warning:stderr",
            "-Xlog:aot*=off:stderr",
            "-Xlog:cds*=off:stderr",
            "-Djava.awt.headless=true",
            "-Djava.io.tmpdir=" + scratch));
    for (String name : HANDED_ON) {
      String value = System.getProperty(name);
      if (value != null) {
        words.add("-D" + name + "=" + value);
      }
    }
    words.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
    return words;
  }
}
