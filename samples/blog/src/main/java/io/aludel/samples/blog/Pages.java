package io.aludel.samples.blog;

import static io.aludel.samples.blog.QComment.COMMENT;
import static io.aludel.samples.blog.QPost.POST;
import static io.aludel.samples.blog.QTag.TAG;
import static io.aludel.samples.blog.QUser.USER;
import static io.aludel.sql.Sql.count;
import static io.aludel.sql.Sql.exists;
import static io.aludel.sql.Sql.joined;
import static io.aludel.sql.Sql.select;
import static io.aludel.sql.Sql.selectIn;
import static io.aludel.sql.Sql.table;

import io.aludel.Session;
import io.aludel.sql.NamedTable;
import io.aludel.sql.NumberColumn;
import io.aludel.sql.Query;
import io.aludel.sql.Select;
import java.io.PrintStream;

/** Everything that reads. */
final class Pages {
    /** The join table has no class; a statement names it. */
    private static final NamedTable POST_TAG = table("post_tag");

    private static final NumberColumn<Long> TAG_ID = POST_TAG.numberColumn("tag_id", Long.class);

    private static final Select<TagUse> TAGS_BY_USE = select(TAG.name, count())
            .from(TAG)
            .join(POST_TAG)
            .on(TAG.id.eq(TAG_ID))
            .groupBy(TAG.name)
            .orderBy(count().desc(), TAG.name.asc())
            .map(TagUse::new);

    private final PrintStream out;

    Pages(PrintStream out) {
        this.out = out;
    }

    /** One statement for the posts, and one for all of their authors, tags and comments each, however many posts there are. */
    void frontPage(Session session) {
        print(newest(session));
    }

    /** Authors come with their posts, in the same statement; tags and comments in one each. */
    void frontPageAtOnce(Session session) {
        print(newest(session)
                .fetch(joined(POST.author))
                .fetch(selectIn(POST.tags))
                .fetch(selectIn(POST.comments)));
    }

    private static Query<Post> newest(Session session) {
        return session.select(POST)
                .where(POST.published.eq(true))
                .orderBy(POST.createdAt.desc(), POST.id.desc())
                .limit(10);
    }

    private void print(Query<Post> posts) {
        for (Post post : posts.list()) {
            out.printf(
                    "  %-18s by %-6s %d comments  %s%n", post, post.author.require(), post.comments.size(), post.tags);
        }
    }

    /** A walk over the graph costs one statement per level. */
    void discussion(Session session) {
        Post post = session.select(POST).where(POST.title.eq("Tomatoes")).one();
        for (Comment comment : post.comments) {
            User author = comment.author.require();
            out.printf("  %s: %s (also wrote %s)%n", author, comment.content, author.posts);
        }
    }

    void tags(Session session) {
        session.list(TAGS_BY_USE).forEach(tag -> out.printf("  #%s: %d%n", tag.name(), tag.posts()));
    }

    void uncommented(Session session) {
        session.select(POST.title, USER.username)
                .from(POST)
                .join(USER)
                .on(POST.authorId.eq(USER.id))
                .where(exists(select(COMMENT).where(COMMENT.postId.eq(POST.id))).not())
                .forEach(row -> out.printf("  '%s' by %s%n", row.value1(), row.value2()));
    }

    record TagUse(String name, long posts) {}
}
