package good;

class QArticle {
}
