package io.aludel.samples.readme;

enum Category {
    PHONE,
    CAMERA,
    BOOK
}
