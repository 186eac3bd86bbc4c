// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.output.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.kehoach.corpus.finding.Finding;
import org.kehoach.output.search.RecordKind;
import org.kehoach.output.search.RecordSearcher;
import org.kehoach.output.search.SearchHit;
import org.kehoach.output.search.SearchQuery;
import org.kehoach.output.search.SearchResult;
import org.kehoach.output.search.UnusableIndexException;
import org.kehoach.output.words.Abbreviations;
import org.kehoach.output.words.Marks;
import org.kehoach.output.words.TypedNames;
import org.kehoach.output.words.TypedQuery;
import org.kehoach.output.write.RecordJson;

/// Searches an index that [LuceneRecordIndexer] built; it goes on with that one where a new one
/// takes its place.
public final class LuceneRecordSearcher implements RecordSearcher {
  private static final Sort ORDER =
      new Sort(
          SortField.FIELD_SCORE,
          new SortField(IndexFields.DOCUMENT, SortField.Type.STRING),
          new SortField(IndexFields.START, SortField.Type.LONG),
          new SortField(IndexFields.PLACE, SortField.Type.LONG));

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Abbreviations abbreviations = Abbreviations.load();

  /// Loaded for the first query that names a province or an agency.
  private @Nullable TypedNames names;

  private LuceneRecordSearcher(DirectoryReader reader) {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
  }

  /// Opens the index in `folder`.
  ///
  /// @throws UnusableIndexException where there is none, or one of another version
  public static LuceneRecordSearcher open(Path folder) throws IOException {
    return new LuceneRecordSearcher(
        DirectoryReader.open(FSDirectory.open(new IndexFolder(folder).current())));
  }

  @Override
  public SearchResult search(SearchQuery query) throws IOException {
    TypedQuery typed = TypedQuery.parse(query.text(), abbreviations);
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(query.text().isBlank() ? MatchAllDocsQuery.INSTANCE : TextQuery.of(typed), Occur.MUST);
    for (Query filter : new Filters(reader, abbreviations, this::names).of(query)) {
      all.add(filter, Occur.FILTER);
    }
    int limit = Math.min(query.limit(), Math.max(1, reader.maxDoc()));
    TopFieldDocs top =
        searcher.search(all.build(), new TopFieldCollectorManager(ORDER, limit, Integer.MAX_VALUE));
    StoredFields stored = searcher.storedFields();
    List<SearchHit> hits = new ArrayList<>();
    for (ScoreDoc found : top.scoreDocs) {
      hits.add(hit(stored.document(found.doc), score(found), typed));
    }
    return new SearchResult(top.totalHits.value(), hits);
  }

  private synchronized TypedNames names() {
    TypedNames loaded = names == null ? TypedNames.load(abbreviations) : names;
    names = loaded;
    return loaded;
  }

  private static SearchHit hit(Document stored, float score, TypedQuery typed) {
    RecordKind kind = RecordKind.valueOf(stored.get(IndexFields.KIND));
    String json = stored.get(IndexFields.RECORD);
    Finding record =
        switch (kind) {
          case TARGET -> RecordJson.target(json);
          case OBLIGATION, MEASURE -> RecordJson.obligation(json);
          case CITATION -> RecordJson.citation(json);
        };
    return new SearchHit(
        kind,
        record,
        new SearchHit.Plan(
            record.documentId(),
            stored.get(IndexFields.TITLE),
            stored.get(IndexFields.NUMBER),
            stored.get(IndexFields.PROVINCE_NAME)),
        score,
        Marks.of(typed, record.evidence().quote()));
  }

  private static float score(ScoreDoc found) {
    return found instanceof FieldDoc doc && doc.fields[0] instanceof Float score ? score : 0;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    reader.directory().close();
  }
}
