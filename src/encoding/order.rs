//! Sorting, and sets and maps in order, for lists of a login. Those of the standard library
//! cost about 5 kB of program for each type of item (measured: 100 kB in all); here the work
//! is done once, on positions. A list of n items is sorted in n log n steps, whoever wrote it;
//! an insertion into a set or map moves what stands behind it.

use std::borrow::Borrow;

/// Stable. `before(a, b)`: `a` must stand before `b`.
pub fn sort_by<T>(items: &mut [T], before: &dyn Fn(&T, &T) -> bool) {
    let order = sorted(
        items.len(),
        &|a, b| matches!((items.get(a), items.get(b)), (Some(a), Some(b)) if before(a, b)),
    );
    carry_out(order, &mut |a, b| items.swap(a, b));
}

/// Stable, smallest first.
pub fn sort<T: Ord>(items: &mut [T]) {
    sort_by(items, &|a, b| a < b);
}

/// Where the items of a list must come from: a merge sort from the bottom up.
#[inline(never)]
fn sorted(length: usize, before: &dyn Fn(usize, usize) -> bool) -> Vec<usize> {
    let mut order: Vec<usize> = (0..length).collect();
    let mut width = 1;
    while width < length {
        let mut merged = Vec::with_capacity(length);
        for run in order.chunks(2 * width) {
            let (left, right) = run.split_at(width.min(run.len()));
            let (mut left, mut right) = (left.iter().peekable(), right.iter().peekable());
            loop {
                let next = match (left.peek(), right.peek()) {
                    (Some(a), Some(b)) if before(**b, **a) => right.next(),
                    (Some(_), _) => left.next(),
                    (None, _) => right.next(),
                };
                let Some(next) = next else { break };
                merged.push(*next);
            }
        }
        order = merged;
        width *= 2;
    }
    order
}

#[inline(never)]
fn carry_out(order: Vec<usize>, swap: &mut dyn FnMut(usize, usize)) {
    let mut to = vec![0; order.len()];
    for (at, from) in order.into_iter().enumerate() {
        if let Some(to) = to.get_mut(from) {
            *to = at;
        }
    }
    for i in 0..to.len() {
        while let Some(&there) = to.get(i).filter(|to| **to != i) {
            swap(i, there);
            to.swap(i, there);
        }
    }
}

/// Items in order, each once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Set<T>(Vec<T>);

impl<T: Ord> Set<T> {
    pub fn new() -> Set<T> {
        Set(Vec::new())
    }

    /// False: it was there already.
    pub fn insert(&mut self, item: T) -> bool {
        let found = self.0.binary_search(&item);
        if let Err(at) = found {
            self.0.insert(at, item);
        }
        found.is_err()
    }

    pub fn extend(&mut self, items: impl IntoIterator<Item = T>) {
        for item in items {
            self.insert(item);
        }
    }

    pub fn contains<Q: Ord + ?Sized>(&self, item: &Q) -> bool
    where
        T: Borrow<Q>,
    {
        self.0
            .binary_search_by(|own| own.borrow().cmp(item))
            .is_ok()
    }

    pub fn remove(&mut self, item: &T) {
        if let Ok(at) = self.0.binary_search(item) {
            self.0.remove(at);
        }
    }

    pub fn retain(&mut self, keep: impl FnMut(&T) -> bool) {
        self.0.retain(keep);
    }

    /// What the other does not have.
    pub fn difference<'a>(&'a self, other: &'a Set<T>) -> impl Iterator<Item = &'a T> {
        self.0.iter().filter(|item| !other.contains(*item))
    }

    pub fn first(&self) -> Option<&T> {
        self.0.first()
    }

    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.0.iter()
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T> Default for Set<T> {
    fn default() -> Set<T> {
        Set(Vec::new())
    }
}

impl<T: Ord> FromIterator<T> for Set<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Set<T> {
        let mut items: Vec<T> = items.into_iter().collect();
        sort(&mut items);
        items.dedup();
        Set(items)
    }
}

impl<T> IntoIterator for Set<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Set<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

/// Texts in order, each with what belongs to it.
#[derive(Clone, Debug)]
pub struct Map<'a, V>(Vec<(&'a str, V)>);

impl<'a, V> Map<'a, V> {
    /// The place of that key, made where it is missing.
    pub fn slot(&mut self, key: &'a str) -> Option<&mut V>
    where
        V: Default,
    {
        let at = self.find(key).unwrap_or_else(|at| {
            self.0.insert(at, (key, V::default()));
            at
        });
        self.0.get_mut(at).map(|(_, value)| value)
    }

    pub fn get(&self, key: &str) -> Option<&V> {
        let at = self.find(key).ok()?;
        self.0.get(at).map(|(_, value)| value)
    }

    pub fn contains_key(&self, key: &str) -> bool {
        self.find(key).is_ok()
    }

    pub fn iter(&self) -> std::slice::Iter<'_, (&'a str, V)> {
        self.0.iter()
    }

    fn find(&self, key: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(own, _)| (*own).cmp(key))
    }
}

impl<V> Default for Map<'_, V> {
    fn default() -> Self {
        Map(Vec::new())
    }
}

/// Of several with one key, the last.
impl<'a, V> FromIterator<(&'a str, V)> for Map<'a, V> {
    fn from_iter<I: IntoIterator<Item = (&'a str, V)>>(items: I) -> Map<'a, V> {
        let mut items: Vec<(&'a str, V)> = items.into_iter().collect();
        items.reverse();
        sort_by(&mut items, &|a, b| a.0 < b.0);
        items.dedup_by(|later, first| later.0 == first.0);
        Map(items)
    }
}

impl<'m, 'a, V> IntoIterator for &'m Map<'a, V> {
    type Item = &'m (&'a str, V);
    type IntoIter = std::slice::Iter<'m, (&'a str, V)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl<'a, V> IntoIterator for Map<'a, V> {
    type Item = (&'a str, V);
    type IntoIter = std::vec::IntoIter<(&'a str, V)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;

    /// Numbers that look like chance, below `below`.
    fn numbers(count: usize, below: u64) -> Vec<u64> {
        let mut state = 1_u64;
        (0..count)
            .map(|_| {
                state = state
                    .wrapping_mul(6_364_136_223_846_793_005)
                    .wrapping_add(1);
                (state >> 33) % below
            })
            .collect()
    }

    #[test]
    fn as_the_standard_library() {
        for count in (0..20).chain([31, 32, 33, 1000]) {
            for below in [1, 3, 10_000] {
                let mut pairs: Vec<_> = numbers(count, below).into_iter().enumerate().collect();
                let mut expected = pairs.clone();
                expected.sort_by_key(|pair| pair.1);
                sort_by(&mut pairs, &|a, b| a.1 < b.1);
                assert_eq!(pairs, expected);

                let items: Vec<u64> = pairs.iter().map(|pair| pair.1).collect();
                let set: Set<u64> = items.iter().rev().copied().collect();
                let mut inserted = Set::new();
                let fresh = items.iter().filter(|item| inserted.insert(**item)).count();
                let expected: BTreeSet<u64> = items.iter().copied().collect();
                assert!(set.iter().eq(&expected));
                assert_eq!((set, fresh), (inserted, expected.len()));
            }
        }
    }

    #[test]
    fn the_last_of_a_key_stays() {
        let items = [("b", 1), ("a", 2), ("b", 3), ("a", 4), ("c", 5)];
        let map: Map<'_, i32> = items.into_iter().collect();
        let expected: BTreeMap<&str, i32> = items.into_iter().collect();
        assert!(map.iter().copied().eq(expected));
        assert!(map.contains_key("c") && map.get("d").is_none());
    }

    /// Half a million values, the worst order for a quick sort among them.
    #[test]
    fn large_lists_take_no_long() {
        let mut items: Vec<u64> = (0..500_000).map(|i| i % 1000).collect();
        sort(&mut items);
        assert!(items.is_sorted());
    }
}
