// SPDX-License-Identifier: GPL-3.0-or-later
/// The command `kehoach`: each subcommand parses its options, calls one service, prints and gives
/// back an exit code. Start from [Kehoach].
///
/// Results go to standard output, everything else to standard error.
///
/// Not here: deciding anything about plans; that is what the services are for. This is the only
/// package that may print, and the only one that knows picocli.
///
/// To add a command: 1. write its class with two examples in the footer; 2. list it in [Kehoach];
/// 3. `CommandHelpTest` holds it to the rest.
@NullMarked
package org.kehoach.pipeline.cli;

import org.jspecify.annotations.NullMarked;
