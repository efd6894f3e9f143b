package cn.mingfa.proof;

import cn.mingfa.proof.statutes.Article;

/**
 * An article a text cites and whose wording is known.
 *
 * @param start offset in the text of the citation, its title included
 * @param end offset behind the provision
 * @param statute official title of the statute
 */
public record CitedArticle(int start, int end, String statute, Article article) {}
