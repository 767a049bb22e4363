package io.aludel.processor.model;

import com.palantir.javapoet.ClassName;

/**
 * The names of what is generated for an entity, beside it in its package. The simple names of a nested entity are joined
 * by {@code _}, as in {@code QOuter_Inner}.
 *
 * @param query the query type {@code QAuthor}
 * @param constant its constant without an alias, {@code AUTHOR}; {@code AUTHOR_} where a field is called {@code AUTHOR}
 * @param mapper the mapper {@code AuthorMapper}
 * @param dao the DAO {@code AuthorDao}
 */
public record GeneratedTypes(ClassName query, String constant, ClassName mapper, ClassName dao) {}
