package io.aludel.tests;

import io.aludel.annotation.Entity;

@Entity
class Product {}
